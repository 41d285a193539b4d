import { expect, test } from 'vitest';
import { correct } from '../../../scripts/steps/correct.ts';
import { source, treeRow } from '../small-catalog.ts';

const ash = treeRow('ash', {
  estimate: 1234.5,
  numerator: 617,
  denominator: 50,
  marginOfError: 2,
  reliability: 'good',
});
const birch = treeRow('birch', { estimate: 8 });
const correction = { date: '2022-01-31', series: 'no-boat', group: 'ash', reason: 'The file swaps two columns.' };
const corrected = (set: object, row = ash) => correct(source({ corrections: [{ ...correction, set }] }), [row, birch]);

test('a value that is left out leaves no number in the table or in the receipt', () => {
  const { rows, entries } = corrected({ status: 'not-available' });
  const empty = { estimate: null, numerator: null, denominator: null, marginOfError: null, reliability: null };
  expect(rows[0]).toMatchObject({ ...empty, status: 'not-available', note: correction.reason });
  expect(rows[1]).toEqual(birch);
  expect(JSON.stringify(entries)).not.toMatch(/1234\.5|617/);
  expect(entries).toMatchObject([{ where: 'no-boat 2021 tree ash', was: 'left out', now: 'not-available' }]);
});

test('a corrected value is set, with both values in the receipt', () => {
  const { rows, entries } = corrected({ estimate: 12 });
  expect(rows[0]).toMatchObject({ estimate: 12, status: 'published', note: correction.reason });
  expect(entries).toMatchObject([{ date: '2022-01-31', was: '1234.5', now: '12', reason: correction.reason }]);
  expect(corrected({ estimate: 12 }, { ...ash, estimate: null, status: 'not-available' }).rows[0]?.status).toBe(
    'published',
  );
});

test('a grade is lowered, and only on what is published', () => {
  expect(corrected({ reliability: 'caution' }).rows[0]?.reliability).toBe('caution');
  const unreliable = { ...ash, status: 'unreliable', reliability: null } as const;
  expect(corrected({ reliability: 'caution' }, unreliable).rows[0]?.reliability).toBeNull();
});

test('a withheld cell stays withheld and is in no entry', () => {
  const withheld = { ...ash, status: 'withheld', estimate: null, numerator: null } as const;
  expect(corrected({ estimate: 12 }, withheld)).toEqual({ rows: [withheld, birch], entries: [] });
});

test('a correction that names no row hides a mistake, and is refused', () => {
  const lost = { ...correction, group: 'elm', period: '2020', set: { estimate: 1 } };
  expect(() => correct(source({ corrections: [lost] }), [ash])).toThrow(
    'survey: the correction of no-boat 2020 elm names no row of the table',
  );
});

test('of counted records a group may have none; in a table of a publisher that is a mistake', () => {
  const nobody = { ...correction, group: 'oak', set: { status: 'unreliable' as const } };
  const counted = source({ corrections: [nobody], count: { by: { year: { column: 'day' } }, sums: {} } });
  expect(correct(counted, [ash]).rows).toEqual([ash]);
  expect(() => correct(source({ corrections: [nobody] }), [ash])).toThrow('names no row of the table');
});
