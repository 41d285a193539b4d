import { expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { TableRow } from '../../src/model/table.ts';
import { catalog, row, treeRow } from '../scripts/small-catalog.ts';
import { indicator, trees } from '../src/format/invented.ts';
import { english, spanish } from '../src/format/words.ts';
import { language as languageSchema } from '../../src/model/site.ts';

// Invented tables at the edges of what can be said. Each must end in a sound object: no number that is none, no sentence
// with a hole in it, and a stated absence where there is nothing to say.

const counted = { measure: 'share' as const };
const yardstick: Dimension = { ...trees, referenceGroup: 'yew' };
const n = (numerator: number, denominator = 1000): Partial<TableRow> => ({ numerator, denominator });
const all = (given: Partial<TableRow>) => row(given);
const absent = (status: TableRow['status']): Partial<TableRow> => ({ status });

function built(rows: TableRow[], given: Partial<Indicator> = counted) {
  const small = catalog({ survey: rows }, [indicator(given)]);
  small.dimensions.set('tree', yardstick);
  small.site.languages.push(languageSchema.parse({ id: 'es', name: 'Español', locale: 'es-US', state: 'draft' }));
  small.words.set('es', new Map());
  const { indicators, problems } = buildData(small, [english, spanish], '2022-03-01');
  expect(problems).toEqual([]);
  return indicators[0]!;
}

/** Every number anywhere in an object. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const edges: [string, TableRow[]][] = [
  ['one group', [all(n(100)), treeRow('yew', n(100))]],
  ['all zero', [all(n(0, 4000)), ...['elm', 'fir', 'oak', 'yew'].map((group) => treeRow(group, n(0)))]],
  ['everybody', [all(n(4000, 4000)), ...['elm', 'fir', 'oak', 'yew'].map((group) => treeRow(group, n(1000)))]],
  ['all withheld', [all(absent('withheld')), ...['elm', 'yew'].map((group) => treeRow(group, absent('withheld')))]],
  ['reference withheld', [all(n(300, 2000)), treeRow('elm', n(100)), treeRow('yew', absent('withheld'))]],
  ['reference unreliable', [all(n(300, 2000)), treeRow('elm', n(100)), treeRow('yew', absent('unreliable'))]],
  ['reference missing', [all(n(300, 2000)), treeRow('elm', n(100)), treeRow('fir', n(200))]],
  ['reference zero', [all(n(100, 2000)), treeRow('elm', n(100)), treeRow('yew', n(0))]],
  ['nobody in a group', [all(n(100, 1000)), treeRow('elm', absent('not-applicable')), treeRow('yew', n(100))]],
  ['no figure of everyone', [all(absent('not-available')), treeRow('elm', n(100)), treeRow('yew', n(200))]],
  ['not collected', [all(absent('not-collected')), treeRow('elm', absent('not-collected'))]],
];

test.each(edges)('%s: every number is one, and every sentence is whole', (_what, rows) => {
  const found = built(rows);
  expect(numbersIn(found).filter((number) => !Number.isFinite(number))).toEqual([]);
  const said = JSON.stringify(found.sentences);
  expect(said).not.toMatch(/NaN|Infinity|undefined|null|\{[a-z]/);
});

const verdictsOf = (rows: TableRow[]) =>
  built(rows).divisions[0]?.comparison?.groups.map(({ group, verdict, ratio }) => [group, verdict, ratio]);

test('without a reference nothing is compared; with a hidden or unsure one it is said', () => {
  const [hidden, unsure, missing] = [edges[4]!, edges[5]!, edges[6]!].map(([, rows]) => verdictsOf(rows));
  expect(hidden?.[0]).toEqual(['elm', 'withheld', null]);
  expect(unsure?.[0]).toEqual(['elm', 'unreliable', null]);
  expect(missing?.slice(0, 2)).toEqual([
    ['elm', 'no-figure', null],
    ['fir', 'no-figure', null],
  ]);
});

test('a reference of zero has no ratio, and zero everywhere none either', () => {
  expect(verdictsOf(edges[7]![1])?.[0]).toEqual(['elm', 'no-ratio', null]);
  for (const [, verdict, ratio] of verdictsOf(edges[1]![1]) ?? []) expect([verdict, ratio]).toEqual(['no-ratio', null]);
});
