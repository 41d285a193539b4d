import { expect, test } from 'vitest';
import { brief, change, problemsAfter } from '../../cities/invented-city.ts';

const asDraft = (id: string) => change(`catalog/indicators/${id}.yaml`, `id: ${id}\n`, `id: ${id}\ndraft: true\n`);
const told = (id: string) => problemsAfter(asDraft(id)).map(brief);

test('a draft on the home page, on its map, in a policy area or in a note is told at its place', () => {
  expect(told('safe-water')).toEqual([
    'catalog/budget-measures.csv:2:28 indicator: "safe-water" is a draft',
    'catalog/policy-areas/water.yaml:4:5 indicators[0]: "safe-water" is a draft',
    'notes/water-tastes-of-rope.yaml:7:14 about.indicator: "safe-water" is a draft',
    'site.yaml:23:5 home[0]: "safe-water" is a draft',
  ]);
  expect(told('quays-not-clean')).toEqual([
    'catalog/lens.yaml:21:16 need[0].indicator: "quays-not-clean" is a draft',
    'catalog/reports/audit.yaml:6:5 summary[0]: "quays-not-clean" is a draft',
    'catalog/reports/ward.yaml:8:5 summary[0]: "quays-not-clean" is a draft',
    'notes/well-of-ward-01.yaml:7:14 about.indicator: "quays-not-clean" is a draft',
    'site.yaml:26:14 homeMap.indicator: "quays-not-clean" is a draft',
  ]);
});

test('a draft that nothing published names is no fault, with texts unwritten and untranslated', () => {
  const unwritten = change('catalog/indicators/rescues.yaml', 'id: rescues\n', 'id: rescues\ndraft: true\n# TODO\n');
  expect(problemsAfter(unwritten)).toEqual([]);
});
