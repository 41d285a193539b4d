import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realEffects } from '../../../scripts/effects.ts';
import { readFiles } from '../../../scripts/load-catalog.ts';
import { importRepository, isOpenSdg } from '../../../scripts/open-sdg/import-repository.ts';
import { readOpenSdg } from '../../../scripts/open-sdg/read-repository.ts';
import { recordingMachine } from '../recording-machine.ts';

const files = {
  'repo/data/indicator_1-2-1.csv': 'Year,Value\n2019,10',
  'repo/meta/1-2-1.md': '---\ngraph_title: Boats\n---',
  'repo/data/indicator_1-3-1.csv': 'Year,Value\n2019,x',
  'repo/meta/1-3-1.md': '---\ngraph_title: Oars\n---',
};

test('a folder with data and meta is such a repository', async () => {
  expect(await isOpenSdg(recordingMachine(files), 'repo')).toBe(true);
  expect(await isOpenSdg(recordingMachine({ 'repo/data/a.csv': '' }), 'repo')).toBe(false);
});

test('drafts go to a new folder, and every refused file is told', async () => {
  const machine = recordingMachine(files);
  expect(await importRepository(machine, 'repo', 'drafts', '2022-03-01')).toBe(0);
  expect(machine.errors).toEqual(['data/indicator_1-3-1.csv  row 2, column B: "x" is no number (missing-word)']);
  expect(machine.lines[0]).toBe('2 data files: 1 taken, 1 refused.');
  expect(machine.files.has('drafts/tables/sdg-1-2-1.csv')).toBe(true);
  expect(await importRepository(machine, 'repo', 'drafts', '2022-03-01')).toBe(1);
  expect(machine.errors.at(-1)).toContain('the folder for the drafts is there already');
});

// The City's files are never committed. Where they are not beside this clone, the reading of them is skipped by name.
const real = '../shared/data/la-sdg';
if (!existsSync(real)) realEffects().error(`Skipped: ${real} is not here; the City's own repository was not imported.`);

describe.skipIf(!existsSync(real))("the City's own repository, from ../shared", () => {
  test('is read whole: every file is taken or says why not, and every ledger adds up', async () => {
    const { taken, refused } = readOpenSdg(await readFiles(realEffects(), real));
    expect([taken.length, refused.length]).toEqual([118, 13]);
    for (const { reasons } of refused) expect(reasons.join()).not.toBe('');
    for (const { received, rows, setAside, file } of taken) {
      const aside = setAside.reduce((sum, one) => sum + one.rows, 0);
      expect([file, rows.length + aside]).toEqual([file, received]);
    }
    const reasonOf = (id: string) => refused.find(({ file }) => file.endsWith(`_${id}.csv`))?.reasons.join();
    expect(reasonOf('16-3-1')).toContain('it is a copy of');
    expect(reasonOf('17-11-1')).toContain('row 7, column D: "2.43573E+11" is no number (scientific)');
    expect(reasonOf('2-2-1')).toContain('row 2, column A: "2009–2010" is no year (period-dash)');
    expect(reasonOf('4-1-2')).toContain('in row 43');
  });
});
