import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { importFile } from '../../scripts/import.ts';
import { readWorkbook } from '../../src/sheets/read-workbook.ts';
import { recordingMachine, type Recording } from './recording-machine.ts';

const city = join(import.meta.dirname, '../cities/port-verity');
const strings = join(import.meta.dirname, '../../src/strings');

/** A machine with the invented city at `city/` and one spreadsheet. */
async function machineWith(file: string, text: string): Promise<Recording> {
  const real = realEffects();
  const read = async (from: string, to: string) =>
    (await real.listFiles(from)).map((path): [string, string] => [
      `${to}/${path}`,
      readFileSync(join(from, path), 'utf8'),
    ]);
  return recordingMachine({
    ...(Object.fromEntries([...(await read(city, 'city')), ...(await read(strings, strings))]) as Record<
      string,
      string
    >),
    [file]: text,
  });
}

const table = 'city/tables/water-survey.csv';
const textAt = (machine: Recording, path: string) => new TextDecoder().decode(machine.files.get(path));
const args = (...more: string[]) => [
  'water.csv',
  '--source',
  'water-survey',
  '--data',
  'city',
  '--date',
  '2022-04-01',
  ...more,
];
const sound = 'period,group,estimate,lower,upper\n2006-2010,Heron,64,60,68\n2006-2010,all,72,70,74\n';

test('a sound spreadsheet becomes rows and a receipt, and what changes is told', async () => {
  const machine = await machineWith('water.csv', sound);
  expect([await importFile(machine, args()), machine.errors]).toEqual([0, []]);
  expect(textAt(machine, table)).toContain(
    'safe-water,water-survey-2006-2010,2006-2010,city-of-port-verity,port-verity,kin,heron-kin,64',
  );
  expect(machine.lines.join('\n')).toMatch(/What this update changes[\s\S]*safe-water[\s\S]*2 added/);
  expect(machine.lines.at(-1)).toContain('Next: npm run build');
});

test('a dry run writes nothing', async () => {
  const machine = await machineWith('water.csv', sound);
  const before = textAt(machine, table);
  expect(await importFile(machine, args('--dry-run'))).toBe(0);
  expect(textAt(machine, table)).toBe(before);
});

test('every fault at its cell, a marked copy, nothing written, exit code 1', async () => {
  const machine = await machineWith('water.csv', 'period,group,estimate\n2019/20,Heron,64%\n2020,Heronn,x');
  const before = textAt(machine, table);
  expect(await importFile(machine, args('--language', 'es', '--problems', 'marked.xlsx'))).toBe(1);
  expect(machine.errors[0]).toBe(
    'water.csv  fila 2, columna C: "64%" lleva un signo de porcentaje; se admite: solo el número: las proporciones van en porcentaje, de 0 a 100; remedio: escriba 64',
  );
  expect(machine.errors.at(-2)).toBe('4 problemas. Nothing was written to city.');
  expect(textAt(machine, table)).toBe(before);
  const { workbook } = readWorkbook('marked.xlsx', machine.files.get('marked.xlsx')!);
  expect(workbook?.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Problemas']);
  expect(workbook?.sheets[1]?.rows).toHaveLength(5);
});

test('on GitHub each fault is an annotation as well', async () => {
  const machine = await machineWith('water.csv', 'period,group,estimate\n2020,Heron,64%');
  machine.environment = (name) => (name === 'GITHUB_ACTIONS' ? 'true' : undefined);
  await importFile(machine, args());
  expect(machine.lines[0]).toMatch(/^::error file=water\.csv,line=2/);
});

test('what a person mistypes is told in one line', async () => {
  const machine = await machineWith('water.csv', sound);
  expect(await importFile(machine, ['water.csv', '--data', 'city'])).toBe(1);
  expect(machine.errors[0]).toContain('no source is called "water": add --source <id>; nearest: water-survey');
  expect(await importFile(machine, ['gone.csv', '--data', 'city'])).toBe(1);
  expect(machine.errors[1]).toBe('gone.csv: there is no such file');
  expect(await importFile(machine, [])).toBe(1);
  expect(machine.errors[2]).toContain('npm run import -- <file>');
  expect(await importFile(machine, args('--colour'))).toBe(1);
});

test('a real file of this machine is read, and a folder that is no repository is told', async () => {
  const machine = { ...realEffects(), out: () => undefined };
  const told: string[] = [];
  const run = (path: string) =>
    importFile({ ...machine, error: (line) => void told.push(line) }, [
      path,
      '--source',
      'water-survey',
      '--data',
      'tests/cities/port-verity',
      '--dry-run',
    ]);
  expect([await run('tests/cities/port-verity/tables/water-survey.csv'), told]).toEqual([0, []]);
  expect(await run('tests/cities/port-verity/words')).toBe(1);
  expect(told).toEqual([
    'tests/cities/port-verity/words: a folder, and no Open SDG repository: one has data/*.csv and meta/',
  ]);
});
