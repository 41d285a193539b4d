import { expect, test } from 'vitest';
import { lensMemo } from '../../../src/format/lens-memo.ts';
import { wards } from '../lens/invented-lens.ts';
import { looked, memo, partly, some, tableIn } from './invented-memo.ts';
import { english, spanish } from './words.ts';

const headings = (blocks: typeof memo.blocks) => blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : []));

test('what was given, found, how firm, who lives near, grading, what is not known, sources, signatures', () => {
  expect(memo.title).toBe('Equity lens: piers.csv');
  expect(memo.about).toContain('Ward Almanac as of March 1, 2022');
  expect(headings(memo.blocks)).toEqual([
    'What was given',
    'What was found',
    'How firm it is',
    'Who lives within reach',
    'Grading',
    'What is not known',
    'Sources',
    'Reviewed',
  ]);
  expect(memo.blocks.at(-1)).toMatchObject({ kind: 'signatures' });
});

test('the sums of the file, and citywide money apart', () => {
  const said = memo.blocks.flatMap((one) => (one.kind === 'paragraph' ? [one.text] : []));
  expect(said).toContain('piers.csv: 3 projects, $5,250 in all.');
  expect(said).toContain('1 project is citywide: $250, given to no single place.');
  expect(tableIn(memo.blocks, 'Amounts by kind').rows).toEqual([
    ['baths', '1', '$4,000'],
    ['courses', '1', '$250'],
    ['piers', '1', '$1,000'],
  ]);
});

test('sources name what they are of, once each', () => {
  expect(memo.blocks.at(-3)).toEqual({
    kind: 'list',
    items: ['Residents; Need wet; Need dark. Office: Count (none). Read on March 1, 2022.'],
  });
});

test('places left out are named with the reason', () => {
  const { blocks } = lensMemo(looked(some, partly), partly, 'piers.csv', english);
  const lists = blocks.flatMap((one) => (one.kind === 'list' ? [one.items] : []));
  expect(lists[0]).toEqual([
    'Ward 2 takes no part in the comparison. Need dark: not given.',
    'Ward 3 takes no part in the comparison. Per resident: not given.',
  ]);
});

test('the same in Spanish', () => {
  expect(headings(lensMemo(looked(), wards, 'muelles.csv', spanish).blocks)[0]).toBe('Qué se dio');
});
