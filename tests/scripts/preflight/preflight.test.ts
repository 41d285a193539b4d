import { expect, test } from 'vitest';
import { preflight } from '../../../scripts/preflight/preflight.ts';
import { tableText } from '../../../scripts/steps/table-text.ts';
import { brought, chosen, faulty, harbour, languages, sound, waterSlice } from './harbour.ts';
import { sliceOf } from '../../../scripts/preflight/slice.ts';

test('a faulty file has every fault at its cell and no outcome', () => {
  const { problems, outcome } = preflight(waterSlice, chosen, brought(faulty), languages);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 2, 'decimal-comma'],
    [2, 1, 'unknown-group'],
    [3, 2, 'percent-sign'],
  ]);
  expect(outcome).toBeNull();
});

test('a file that is no spreadsheet says what it is', () => {
  const { workbook, problems } = preflight(waterSlice, chosen, brought('%PDF-1.7'), languages);
  expect([workbook, problems[0]?.code]).toEqual([null, 'pdf']);
});

test('a sound file gives the table, the receipt, what changes and what readers would see', () => {
  const { problems, outcome } = preflight(waterSlice, chosen, brought(sound), languages);
  expect(problems).toEqual([]);
  expect(outcome).toMatchObject({ received: 2, taken: 2 });
  expect(outcome!.table).toContain(',2006-2010,city-of-port-verity,port-verity,kin,heron-kin,64,');
  expect(outcome!.changes).toMatchObject([{ id: 'safe-water', lost: [] }]);
  expect(outcome!.changes[0]!.added).toHaveLength(2);
  expect(outcome!.indicators[0]!.sentences['en']!.takeaways[0]).toMatch(/percent/);
});

test('the table that is there, brought again, changes nothing', () => {
  for (const source of harbour.tables.keys()) {
    const { outcome } = preflight(
      sliceOf(harbour, source),
      { ...chosen, source, replace: false },
      brought(outcomeText(source)),
      languages,
    );
    expect([source, outcome?.changes]).toEqual([source, []]);
  }
});

test('small counts are hidden before anything is shown', () => {
  const slice = sliceOf(harbour, 'rescue-log');
  const [first] = harbour.tables.get('rescue-log')!;
  const { series, period, geography, area } = first!;
  const text = `series,period,geography,area,dimension,group,estimate\n${series},1999,${geography},${area},all,all,40\n`;
  const groups = harbour.dimensions
    .get('kin')!
    .groups.map(({ id }, at) => `${series},1999,${geography},${area},kin,${id},${at === 0 ? 3 : 12}`);
  const result = preflight(slice, { ...chosen, source: 'rescue-log' }, brought(text + groups.join('\n')), languages);
  expect(period).not.toBe('1999');
  expect(result.problems).toEqual([]);
  const hidden = result
    .outcome!.table.split('\n')
    .filter((line) => line.includes(',1999,') && line.includes('withheld'));
  expect(hidden.length).toBeGreaterThan(1);
});

/** The table of a source as text. */
function outcomeText(source: string): string {
  return tableText(harbour.tables.get(source)!);
}
