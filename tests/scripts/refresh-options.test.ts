import { expect, test } from 'vitest';
import { refreshHelp, refreshOptions } from '../../scripts/refresh-options.ts';

test('without words: everything, from the network, counted by the portal, today', () => {
  expect(refreshOptions([], '2022-03-01')).toEqual({
    data: 'data',
    from: null,
    date: '2022-03-01',
    cache: '.cache',
    sources: [],
    engine: 'portal',
    dryRun: false,
    accept: null,
    origin: null,
    since: null,
    verify: false,
    help: false,
  });
});

test('sources are named with --only or alone', () => {
  expect(refreshOptions(['--only', 'a', '--only', 'b', 'c'], '').sources).toEqual(['a', 'b', 'c']);
});

test('the help shows every option', () => {
  for (const option of ['only', 'from', 'dry-run', 'verify', 'engine', 'accept', 'since', 'origin', 'data'])
    expect(refreshHelp).toContain(`--${option}`);
});
