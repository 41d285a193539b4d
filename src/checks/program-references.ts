import type { Problem } from '../model/problem.ts';
import type { Program } from '../model/program.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Folder } from './folder.ts';
import { areasOf, groupsOf } from './known.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type Reference = [Path, string, string, Iterable<string> | null];

function places({ value }: Read<Program>, folder: Folder): Reference[] {
  return value.places.flatMap(({ geography, areas }, place) => [
    [['places', place, 'geography'], 'geography', geography, folder.ids.geographies] satisfies Reference,
    ...areas.map((area, index): Reference => [
      ['places', place, 'areas', index],
      'area',
      area,
      areasOf(folder, geography),
    ]),
  ]);
}

function groups({ value }: Read<Program>, folder: Folder): Reference[] {
  return value.groups.flatMap(({ dimension, group }, index): Reference[] => [
    [['groups', index, 'dimension'], 'dimension', dimension, folder.ids.dimensions],
    [['groups', index, 'group'], 'group', group, groupsOf(folder, dimension)],
  ]);
}

/** Codes of the budget; none where there is no file of them, so that each code is then told as unknown. */
function codes({ value }: Read<Program>, folder: Folder): Reference[] {
  const programs = folder.budgetCodes?.value.programs ?? [];
  const [budget, measures] = [
    programs.map(({ code }) => code),
    programs.flatMap((one) => one.measures.map(({ code }) => code)),
  ];
  const unread = folder.budgetCodes === null && folder.files.has('catalog/budget-codes.yaml');
  if (unread) return [];
  return [
    ...value.budget.map((code, index): Reference => [['budget', index], 'budget program', code, budget]),
    ...value.measures.map((code, index): Reference => [['measures', index], 'performance measure', code, measures]),
  ];
}

/** Everything that a program names must exist: indicators, issue areas, places, groups, codes of the budget. */
export function programReferences(folder: Folder): Problem[] {
  const { ids } = folder;
  return [...folder.objects.programs.values()].flatMap((read) => {
    const { indicators, issueAreas } = read.value;
    const references: Reference[] = [
      ...issueAreas.map((id, index): Reference => [['issueAreas', index], 'issue area', id, ids['issue-areas']]),
      ...indicators.map((id, index): Reference => [['indicators', index], 'indicator', id, ids.indicators]),
      ...places(read, folder),
      ...groups(read, folder),
      ...codes(read, folder),
    ];
    return references.flatMap(([path, what, word, known]) => danglingReference(read, path, what, word, known));
  });
}
