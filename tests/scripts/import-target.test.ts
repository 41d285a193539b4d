import { expect, test } from 'vitest';
import { importTarget } from '../../scripts/import-target.ts';
import { row, treeRow, catalog } from './small-catalog.ts';
import { extract } from './raw.ts';
import { trees } from '../src/format/invented.ts';
import { language as languageSchema } from '../../src/model/site.ts';

// Invented rows: one place, two years, one division.
const rows = [
  row({ estimate: 20 }),
  treeRow('elm', { estimate: 10 }),
  treeRow('oak', { estimate: 30, period: '2022' }),
];
const given = catalog({ survey: rows }, undefined, [{ id: 'survey', extracts: [extract({ series: 'no-boat' })] }]);

test('what may stand in each column, and what a missing one stands for', () => {
  const target = importTarget(given, 'survey');
  expect(target.series).toEqual([{ id: 'no-boat', percent: true, counted: false }]);
  expect(target.dimensions.map(({ id, groups }) => [id, groups.map((group) => group.id)])).toEqual([
    ['tree', ['elm', 'fir', 'oak', 'yew']],
  ]);
  expect(target.dimensions[0]?.names).toEqual(['tree', 'Tree']);
  expect(target.dimensions[0]?.groups[0]?.names).toEqual(['Elm', 'Elm residents']);
  expect(target.geographies).toEqual([{ id: 'town', areas: [{ id: 'port', names: ['port'] }] }]);
  expect(target.defaults).toEqual({
    series: 'no-boat',
    vintage: 'invented',
    geography: 'town',
    area: 'port',
    dimension: 'tree',
  });
  expect(target.whole).toBe(true);
});

test('an unknown source is refused', () => {
  expect(() => importTarget(given, 'rumour')).toThrow('there is no source "rumour"');
});

test('the first word of a division names it too', () => {
  const given = catalog({ survey: [treeRow('elm', { estimate: 25 })] });
  const trees = given.dimensions.get('tree')!;
  const named = { ...trees, texts: { ...trees.texts, name: 'Baum und Strauch' } };
  const [tree] = importTarget({ ...given, dimensions: new Map([['tree', named]]) }, 'survey').dimensions;
  expect(tree!.names).toEqual(['tree', 'Baum und Strauch', 'Baum']);
});

test('names in the language of the advice come first', () => {
  const words = new Map([['es', new Map([['dimensions/tree', { ...trees.texts, name: 'Árbol' }]])]]);
  const languages = [
    ...given.site.languages,
    languageSchema.parse({ id: 'es', name: 'Español', locale: 'es-US', state: 'draft' }),
  ];
  const spoken = { ...given, words, site: { ...given.site, languages } };
  expect(importTarget(spoken, 'survey', 'es').dimensions[0]!.names).toEqual(['tree', 'Árbol', 'Tree']);
  expect(importTarget(spoken, 'survey', 'en').dimensions[0]!.names).toEqual(['tree', 'Tree', 'Árbol']);
});
