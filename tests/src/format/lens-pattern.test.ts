import { expect, test } from 'vitest';
import { patternBlocks } from '../../../src/format/lens-pattern.ts';
import { lensWords } from '../../../src/format/lens-words.ts';
import { project, wards } from '../lens/invented-lens.ts';
import { looked, tableIn } from './invented-memo.ts';
import { english } from './words.ts';

const words = lensWords(wards, english);
const paid = (...amounts: number[]) =>
  looked(amounts.map((amount, at) => project({ amount, place: { kind: 'area', area: String(at + 1) } })));

test('under some of the weightings, each by name', () => {
  const blocks = patternBlocks(words, paid(1000, 4000, 12_000));
  expect(blocks[0]).toMatchObject({
    text: '“More money per resident where need is higher” holds under 2 of 5 weightings; the opposite under 0.',
  });
  expect(tableIn(blocks, 'Money and need').rows.map(([name, , more, , , verdict]) => [name, more, verdict])).toEqual([
    ['As given', '2', 'No clear pattern'],
    ['Without: Need wet', '1', 'No clear pattern'],
    ['Without: Need dark', '3', 'More where need is higher'],
    ['Only: Need wet', '3', 'More where need is higher'],
    ['Only: Need dark', '1', 'No clear pattern'],
  ]);
});

test('under none, and the opposite', () => {
  expect(patternBlocks(words, paid(1000, 6000, 0))[0]).toMatchObject({
    text: expect.stringContaining('under none of 5'),
  });
});
