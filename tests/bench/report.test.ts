import { expect, test } from 'vitest';
import { buildTable, measureLine, pageTable, ratioLines } from '../../bench/report.ts';

const real = { pages: 100, seconds: 1, msPerPage: 10, peakMegabytes: 300 };
const page = {
  kind: 'indicators/*',
  path: '/indicators/a/',
  html: 20480,
  css: 5120,
  js: 2048,
  fonts: null,
  requests: null,
};

test('says whether ten times the size costs more a page', () => {
  expect(buildTable(real, { ...real, msPerPage: 9 })).toContain("0.90 × the real site's (no worse than linear)");
  expect(buildTable(real, { ...real, msPerPage: 12 })).toContain('(worse than linear)');
});

test('says what each further page costs, starting up taken off', () => {
  const larger = { ...real, pages: 300, seconds: 2 };
  expect(buildTable(real, larger)).toContain('Each further page costs 5.0 ms');
});

test('prints kilobytes, and a dash for what was not measured', () => {
  expect(pageTable([page])).toMatch(/indicators\/\*\s+20\.0\s+5\.0\s+2\.0\s+–\s+–/);
});

test('sets an indicator page beside the aims', () => {
  expect(ratioLines(real, [{ ...page, requests: 4, fonts: 0 }])).toContain('27.0 of 40 KB without fonts');
});

test('says how long the measures and the audit of the whole catalog take', () => {
  expect(measureLine({ measured: 0.512, audited: 0.01 })).toBe(
    'The whole catalog measured in 0.51 of 2 s, audited in 0.01 of 60 s.\n',
  );
});
