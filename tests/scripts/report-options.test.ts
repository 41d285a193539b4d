import { expect, test } from 'vitest';
import { reportOptions } from '../../scripts/report-options.ts';

test('a report by its id, with defaults', () => {
  expect(reportOptions(['audit'])).toEqual({
    ...{ id: 'audit', area: null, areas: '', language: null, out: 'reports', site: 'dist' },
  });
  expect(reportOptions(['ward', '--area', '01', '--language', 'es', '--out', 'x'])).toMatchObject({
    ...{ id: 'ward', area: '01', language: 'es', out: 'x' },
  });
});

test('no report, or two, is none; an unknown flag is said', () => {
  expect(reportOptions([])).toBeNull();
  expect(reportOptions(['one', 'two'])).toBeNull();
  expect(() => reportOptions(['audit', '--sheet'])).toThrow('--sheet');
});
