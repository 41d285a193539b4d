import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { printedCells, redact, redactionProblems } from '../../../scripts/update/redaction.ts';
import { change, filesAfter } from '../../cities/invented-city.ts';

// The invented city Port Verity: every figure is synthetic.

const row = (group: string, cells: string) => `2019,city-of-port-verity,port-verity,kin,${group},${cells},`;
const hide = (group: string, count: number) =>
  change('tables/rescue-log.csv', row(group, `${count},,,,,,published,good`), row(group, ',,,,,,withheld,'));
// Two of a division: one alone could be worked out from the others.
const files = filesAfter(hide('otter-kin', 28), hide('other-kin', 12));
const catalog = checkFolder(files).catalog!;
const why = { date: '2022-07-01', reason: 'A small count' };

test('nothing is printed that its table does not withhold', () => {
  expect(printedCells(checkFolder(filesAfter()).catalog!)).toEqual([]);
});

test('a count of a release that is withheld now is told at its row, and not repeated', () => {
  const cells = printedCells(catalog);
  expect(cells.map(({ release, indicator, place }) => [release, indicator, place.group, place.period])).toEqual([
    ['2022-03-01', 'rescues', 'otter-kin', '2019'],
    ['2022-03-01', 'rescues', 'other-kin', '2019'],
  ]);
  const [problem] = redactionProblems(cells);
  expect(problem).toMatchObject({ file: 'releases/2022-03-01/rescues.csv', field: 'status' });
  const text = new TextDecoder().decode(files.get(problem!.file));
  expect(text.split('\n')[problem!.line - 1]).toContain('otter-kin');
  expect(Object.values(problem!).join()).not.toContain('28');
});

test('the cell is hidden, all others stay to the byte, and the folder is sound', () => {
  const anew = redact(catalog, printedCells(catalog), why);
  expect([...anew.keys()].filter((path) => !path.endsWith('.csv'))).toEqual([
    '2022-03-01/manifest.json',
    '2022-03-01/SHA256SUMS',
  ]);
  const after = new Map(files);
  for (const [path, text] of anew) after.set(`releases/${path}`, new TextEncoder().encode(text));
  const checked = checkFolder(after);
  expect(checked.problems).toEqual([]);
  expect(printedCells(checked.catalog!)).toEqual([]);
  const [before, now] = [files, after].map((some) =>
    new TextDecoder().decode(some.get('releases/2022-03-01/rescues.csv')).split('\n'),
  );
  const changed = now!.filter((line, at) => line !== before![at]);
  expect(changed).toHaveLength(2);
  expect(changed[0]).toContain(',kin,otter-kin,withheld,,,,,,,,');
});
