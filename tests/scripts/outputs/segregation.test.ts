import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { labelsOf } from '../../../scripts/outputs/rows.ts';
import { toSegregation } from '../../../scripts/outputs/segregation.ts';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { catalog, row, treeRow } from '../small-catalog.ts';

// Synthetic counts: a thousand oaks and a thousand elms in two blocks, wholly or not at all apart, and five yews.
const block = (area: string, oak: number, elm: number, yew = 0) => {
  const place = { geography: 'block', area };
  return [
    row({ ...place, estimate: oak + elm + yew }),
    treeRow('oak', { ...place, estimate: oak }),
    treeRow('elm', { ...place, estimate: elm }),
    treeRow('yew', { ...place, estimate: yew }),
  ];
};
const named = { source: 'survey', series: 'no-boat', geography: 'block', dimension: 'tree' };
function linesOf(rows: ReturnType<typeof block>, segregation: typeof named | null = named) {
  const given = catalog({ survey: rows });
  const withSite = { ...given, site: { ...given.site, segregation } };
  const text = toSegregation(withSite, labelsOf(publishSite(given, '2022-03-01')), 'Facts about places');
  return text === '' ? null : parse<Record<string, string>>(text, { columns: true });
}
const valuesOf = (rows: ReturnType<typeof block>) =>
  Object.fromEntries(
    linesOf(rows)!.map((line) => [`${line['measure']} ${line['group']} ${line['other']}`, line['value']]),
  );

test('groups wholly apart, and groups spread alike', () => {
  const apart = valuesOf([...block('1', 1000, 0), ...block('2', 0, 1000)]);
  expect(apart['isolation oak ']).toBe('1.0000');
  expect(apart['exposure oak elm']).toBe('0.0000');
  expect(apart['dissimilarity elm oak'] ?? apart['dissimilarity oak elm']).toBe('1.0000');
  const alike = valuesOf([...block('1', 500, 500), ...block('2', 500, 500)]);
  expect(alike['isolation oak ']).toBe('0.5000');
  expect(alike['dissimilarity elm oak'] ?? alike['dissimilarity oak elm']).toBe('0.0000');
});

test('a pair has one dissimilarity, and a group of fewer than a thousand none at all', () => {
  const lines = linesOf([...block('1', 1000, 0, 5), ...block('2', 0, 1000)])!;
  expect(lines.filter(({ measure }) => measure === 'dissimilarity')).toHaveLength(1);
  expect(lines.filter(({ group, other }) => group === 'yew' || other === 'yew')).toEqual([]);
});

test('every line says what the measures are, and over how many areas', () => {
  const lines = linesOf([...block('1', 1000, 0), ...block('2', 0, 1000)])!;
  expect(new Set(lines.map(({ about }) => about))).toEqual(new Set(['Facts about places']));
  expect(new Set(lines.map(({ areas }) => areas))).toEqual(new Set(['2']));
});

test('a site that names no counts has no file', () => {
  expect(linesOf(block('1', 1000, 0), null)).toBeNull();
});
