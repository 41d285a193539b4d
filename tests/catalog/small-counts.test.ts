import { expect, test } from 'vitest';
import { realCatalog } from './real-catalog.ts';

// Independent of the checks on purpose: Git history is a publication, and this is the last gate before it.

const catalog = realCatalog();
const standard = [...catalog.sources.values()].filter(({ privacy }) => privacy === 'standard');
// A source that is fetched may wait for its first refresh; every other has its table or the project is not whole.
const withRows = standard.filter(({ id, fetch }) => fetch === undefined || catalog.tables.has(id)).map(({ id }) => id);
const small = (count: number | null): boolean => count !== null && count > 0 && count <= 10;

test('there are sources of class standard to look at', () => {
  expect(withRows.length).toBeGreaterThan(0);
});

test.each(withRows)('%s has no count of 1 to 10 persons', (id) => {
  const rows = catalog.tables.get(id) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  const shown = rows.filter(
    ({ estimate, numerator, denominator }) =>
      small(numerator) || small(denominator) || (numerator === null && small(estimate)),
  );
  expect(shown).toEqual([]);
});

test.each(withRows)('%s has no withheld row with a number in it', (id) => {
  const hidden = (catalog.tables.get(id) ?? []).filter(({ status }) => status === 'withheld');
  const numbers = hidden.flatMap((row) => [row.estimate, row.marginOfError, row.lower, row.upper, row.numerator]);
  expect(numbers.filter((number) => number !== null)).toEqual([]);
});
