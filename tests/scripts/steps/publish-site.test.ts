import { expect, test } from 'vitest';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { indicator } from '../../src/format/invented.ts';
import { extract } from '../raw.ts';
import { catalog } from '../small-catalog.ts';
import { language as languageSchema } from '../../../src/model/site.ts';

test('everything with its texts in every language', () => {
  const port = catalog({ survey: [] });
  port.site.languages = [
    ...port.site.languages,
    languageSchema.parse({ id: 'es', name: 'Español', locale: 'es-US', state: 'draft' }),
  ];
  const words = { ...port.dimensions.get('tree')!.texts, name: 'Árbol' };
  port.words.set('es', new Map<string, unknown>([['dimensions/tree', words]]));
  const site = publishSite(port, '2022-03-01');
  expect(site.date).toBe('2022-03-01');
  expect(site.dimensions[0]?.texts.es?.name).toBe('Árbol');
  expect(site.dimensions[0]?.texts.en?.name).toBe('Tree');
  expect(site.texts.es?.name).toBe('Port Almanac [English]');
  expect(site.indicators).toEqual(['no-boat']);
});

test('an issue area lists its own indicators', () => {
  const port = catalog({ survey: [] }, [indicator({ id: 'a' }), indicator({ id: 'b', issueArea: 'land' })]);
  const texts = { name: 'Water', standfirst: 'Invented.', missing: [], documents: [], noPeople: null, noMap: null };
  port.issueAreas.set('water', { id: 'water', signOff: null, texts });
  expect(publishSite(port, '2022-03-01').issueAreas[0]?.indicators).toEqual(['a']);
});

test('a source without a receipt is an error', () => {
  const port = catalog({ survey: [] });
  port.receipts.clear();
  expect(() => publishSite(port, '2022-03-01')).toThrow('tables/survey.meta.json is missing');
});

test('a division and places that only a waiting source names wait with it, and appear with its table', () => {
  const groups = { dimension: 'tree', column: 'Tree', all: [] };
  const [known, divided] = [extract(), extract({ groups, area: { geography: 'elsewhere', column: 'Place' } })];
  const port = catalog(
    { survey: [], trees: [] },
    [indicator()],
    [
      { id: 'survey', extracts: [known] },
      { id: 'trees', extracts: [divided] },
    ],
  );
  const told = () => {
    const { dimensions, geographies } = publishSite(port, '2022-03-01');
    return [dimensions.map((one) => one.dimension.id), geographies.map((one) => one.geography.id)].flat();
  };
  port.geographies.set('elsewhere', { ...port.geographies.get('town')!, id: 'elsewhere' });
  expect(told()).toEqual(expect.arrayContaining(['tree', 'town', 'elsewhere']));
  port.receipts.delete('trees');
  expect(told()).toContain('town');
  expect(told()).not.toContain('tree');
  expect(told()).not.toContain('elsewhere');
});
