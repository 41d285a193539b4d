import { expect, test } from 'vitest';
import { buildOptions, draftOf } from '../../scripts/build-options.ts';

test('the usual folders', () => {
  expect(buildOptions([], '/here')).toEqual({
    data: '/here/data',
    out: '/here/dist',
    built: '/here/.build',
    date: null,
    onlyData: false,
  });
});

test('another site keeps its objects beside its own folder', () => {
  const options = buildOptions(['--data', 'cities/port', '--out', '/tmp/port', '--date', '2024-03-05'], '/here');
  expect(options).toMatchObject({
    data: '/here/cities/port',
    out: '/tmp/port',
    built: '/tmp/port.build',
    date: '2024-03-05',
  });
  expect(buildOptions(['--built', 'x', '--only-data'], '/here')).toMatchObject({ built: '/here/x', onlyData: true });
});

test('a wrong date and an unknown flag are refused', () => {
  expect(() => buildOptions(['--date', '2024-02-31'], '/here')).toThrow('"2024-02-31"');
  expect(() => buildOptions(['--date', 'May'], '/here')).toThrow('--date must be a day');
  expect(() => buildOptions(['--fast'], '/here')).toThrow('--fast');
});

test('drafts of the project stand in .cache, others beside their folder', () => {
  expect(draftOf('/here/.build', '/here')).toBe('/here/.cache/.build.draft');
  expect(draftOf('/tmp/port', '/here')).toBe('/tmp/port.draft');
});
