import { expect, test } from 'vitest';
import { standing, withheldIn } from '../../scripts/standing.ts';
import { tableText } from '../../scripts/steps/table-text.ts';
import { recordingMachine } from './recording-machine.ts';
import { noNumbers } from '../../src/model/table.ts';
import { receipt, row, source, treeRow } from './small-catalog.ts';

const withheld = treeRow('ash', { ...noNumbers, status: 'withheld' });
const at = (table: string) =>
  recordingMachine({
    'data/tables/survey.csv': table,
    'data/tables/survey.meta.json': JSON.stringify(receipt('survey')),
  });
const good = tableText([row({ estimate: 4 }), withheld]);

test('the table and its receipt, and what is withheld in it', async () => {
  const before = await standing(at(good), 'data', source({ privacy: 'standard' }));
  expect(before?.rows).toHaveLength(2);
  expect([...withheldIn(before)]).toHaveLength(1);
  expect(withheldIn(null).size).toBe(0);
});

test('without a table there is nothing to compare with', async () => {
  expect(await standing(recordingMachine(), 'data', source({}))).toBeNull();
  expect(await standing(recordingMachine({ 'data/tables/survey.csv': good }), 'data', source({}))).toBeNull();
});

test('a torn table is passed over, but not where it alone knows what was withheld', async () => {
  expect(await standing(at('torn'), 'data', source({}))).toBeNull();
  await expect(standing(at('torn'), 'data', source({ privacy: 'standard' }))).rejects.toThrow('restore it first');
});
