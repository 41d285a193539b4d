// Counting what was tested, for the last line of `npm test`.

export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** A step that is one test by itself. */
export function single(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** Files that broke before any of their tests could run: their tests are counted nowhere else. */
function brokenFiles(report) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

/** Passed, failed and skipped of a vitest JSON report. */
export function countTests(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles(report),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a vitest run. One that failed although no test did (no report, a fault outside tests) counts as one failure. */
export function countRun(passed, reportText) {
  const counts = reportText === null ? nothing : countTests(JSON.parse(reportText));
  return !passed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The last line: `12 passed, 0 failed`, and `, 3 skipped` when something was. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
