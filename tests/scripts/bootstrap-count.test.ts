import { expect, test } from 'vitest';
import { add, countRun, countTests, nothing, single, summaryLine } from '../../scripts/bootstrap-count.mjs';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ],
};

test('counts a file that broke before its tests as one failure', () => {
  expect(countTests(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a run that ended badly without a report is one failure', () => {
  expect(countRun(false, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a run that ended badly although every test passed is one failure', () => {
  const green = { ...report, numFailedTests: 0, testResults: [] };
  expect(countRun(false, JSON.stringify(green))).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('adds steps up', () => {
  expect(add(add(nothing, single(true)), single(false))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('the last line names skipped tests only when there are some', () => {
  expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(summaryLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});
