import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../scripts/budget.ts';
import { realEffects } from '../../scripts/effects.ts';
import { recordingMachine } from './recording-machine.ts';

const root = join(import.meta.dirname, '../..');
const recipe = readFileSync(join(root, 'tests/cities/port-verity/catalog/budget.yaml'), 'utf8');
const spending = `Office,Office name,Work,Work name,Purse,Account,Spent 2020-21,Decided 2021-22
01,Harbour Office,0101,Water to the houses,1,Pipes,400000,900000
`;
const counts = `Office,Office name,Work,Work name,Count,Count name,Unit,Seen 2020-21,Hoped 2021-22
01,Harbour Office,0101,Water to the houses,01HOUSES,Houses with water,,812,900
`;
const given = {
  'data/catalog/budget.yaml': recipe,
  '/raw/budget/spending.csv': spending,
  '/raw/budget/counts.csv': counts,
};
const args = ['--from', '/raw', '--date', '2022-03-01'];

test('both tables with their receipts; a second run changes nothing, on another day either', async () => {
  const machine = recordingMachine(given);
  expect(await main(machine, args)).toBe(0);
  expect(machine.lines[0]).toBe('budget/expenditures.csv: 1 lines received, 1 counted, 2 rows, written');
  const before = await machine.readText('data/budget/measures.meta.json');
  expect(before).toContain('"retrieved": "2022-03-01"');
  expect(await main(machine, ['--from', '/raw', '--date', '2022-04-01'])).toBe(0);
  expect(machine.lines.at(-2)).toContain('unchanged');
  expect(await machine.readText('data/budget/measures.meta.json')).toBe(before);
});

test('a fault of the program keeps its stack', async () => {
  const fault = new TypeError('not a function');
  const machine = { ...recordingMachine(given), readBytes: () => Promise.reject(fault) };
  await expect(main(machine, args)).rejects.toBe(fault);
});

test('faults of both files at once, exit code 1, and nothing written', async () => {
  const broken = {
    ...given,
    '/raw/budget/spending.csv': spending.replace('400000', '$400'),
    '/raw/budget/counts.csv': counts.replace('Unit,', ''),
  };
  const machine = recordingMachine(broken);
  expect(await main(machine, args)).toBe(1);
  expect(machine.errors[0]).toContain('budget/counts.csv:1:1  header: missing column "Unit"; allowed: Office,');
  expect(machine.errors[1]).toContain('budget/spending.csv:2:52  Spent 2020-21: "$400" is no number; allowed: whole');
  expect(machine.errors.at(-1)).toContain('Faults: 2. Nothing was written.');
  expect(await machine.exists('data/budget/expenditures.csv')).toBe(false);
});

test('files of headings alone are refused, and the tables that are there stay', async () => {
  const head = (text: string): string => text.split('\n')[0] + '\n';
  const machine = recordingMachine(given);
  expect(await main(machine, args)).toBe(0);
  const before = await machine.readText('data/budget/expenditures.csv');
  machine.files.set('/raw/budget/spending.csv', new TextEncoder().encode(head(spending)));
  machine.files.set('/raw/budget/counts.csv', new TextEncoder().encode(head(counts)));
  expect(await main(machine, args)).toBe(1);
  expect(machine.errors.slice(0, 2)).toEqual([
    expect.stringContaining('budget/counts.csv:1:1  file: has no line with a programme; allowed: at least one line'),
    expect.stringContaining('budget/spending.csv:1:1  file: has no line with a programme'),
  ]);
  expect(await machine.readText('data/budget/expenditures.csv')).toBe(before);
});

test('a file that lost its line of totals since the last time is cut off', async () => {
  const whole = `${spending},,,,,,400000,900000\n`;
  const machine = recordingMachine({ ...given, '/raw/budget/spending.csv': whole });
  expect(await main(machine, args)).toBe(0);
  machine.files.set('/raw/budget/spending.csv', new TextEncoder().encode(spending));
  expect(await main(machine, args)).toBe(1);
  expect(machine.errors[0]).toContain('budget/spending.csv:2:1  file: ends without the line of totals it had before');
  expect(await machine.readText('data/budget/expenditures.meta.json')).toContain('totals');
});

test('a missing recipe, folder or flag, and a broken recipe, are told in one line each', async () => {
  const said = async (files: Record<string, string>, flags: string[]): Promise<string> => {
    const machine = recordingMachine(files);
    expect(await main(machine, flags)).toBe(1);
    return machine.errors.join('\n');
  };
  expect(await said(given, [])).toContain('npm run budget -- --from');
  expect(await said({}, args)).toContain('there is no data/catalog/budget.yaml');
  expect(await said({ 'data/catalog/budget.yaml': recipe }, args)).toContain(
    'there is no /raw/budget/spending.csv, and no /raw/budget/counts.csv; --from names',
  );
  expect(await said(given, ['--from', '/raw', '--date', '2022-02-30'])).toContain(
    '--date "2022-02-30": must be a day such as 2026-03-01',
  );
  expect(await said({ ...given, 'data/catalog/budget.yaml': recipe.replace('licence', 'license') }, args)).toContain(
    'data/catalog/budget.yaml:6:1  license: unknown key',
  );
});

const shared = join(root, '../shared/data');
const raw = join(shared, 'topics/civic/city-budget-2021-22-expenditures.csv');

/** Dollars by department and column, straight from the raw lines: no cell of these columns holds a comma or a quote. */
function departmentSums(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of readFileSync(raw, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const department = line.split(',')[0]!;
    const amounts = line.split(',').slice(-5);
    for (const [at, cell] of amounts.entries())
      if (department !== '' && cell !== '')
        sums.set(`${department} ${at}`, (sums.get(`${department} ${at}`) ?? 0) + Number(cell));
  }
  return sums;
}

test.skipIf(!existsSync(raw))(
  '../shared: the committed table has every dollar of the raw file, by department and column',
  () => {
    const stages = ['2019-20,actual', '2020-21,adopted', '2020-21,estimate', '2021-22,proposed', '2021-22,adopted'];
    const sums = new Map<string, number>();
    for (const line of readFileSync(join(root, 'data/budget/expenditures.csv'), 'utf8').trim().split('\n').slice(1)) {
      const cells = line.split(',');
      const [year, stage, dollars] = cells.slice(-6, -3);
      const key = `${cells[0]} ${stages.indexOf(`${year},${stage}`)}`;
      if (dollars !== '') sums.set(key, (sums.get(key) ?? 0) + Number(dollars));
    }
    expect(sums).toEqual(departmentSums());
    expect(sums.get('70 4')).toBe(1760908714);
  },
);

test.skipIf(!existsSync(raw))('../shared: the committed tables are what the raw files give today', async () => {
  const lines: string[] = [];
  const effects = {
    ...realEffects(),
    out: (line: string) => void lines.push(line),
    writeFile: () => Promise.reject(new Error('no')),
  };
  expect(await main(effects, ['--from', shared, '--data', join(root, 'data')])).toBe(0);
  expect(lines.slice(0, 2).every((line) => line.endsWith('unchanged'))).toBe(true);
});
