import type { Problem } from '../model/problem.ts';
import type { Program } from '../model/program.ts';
import { budgetFiles } from './budget-folder.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Folder } from './folder.ts';
import { areasOf, groupsOf } from './known.ts';
import { groupWord, listedTwice } from './listed-twice.ts';
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

/** A file of the budget that is there and could not be read whole might have any code. */
const isPartlyRead = ({ budget, files }: Folder): boolean =>
  [budget.expenditures, budget.measures].some((one) => one !== null && !one.whole) ||
  (files.has(budgetFiles.expenditures) && budget.expenditures === null) ||
  (files.has(budgetFiles.measures) && budget.measures === null);

/** Codes of the budget; none where there is no budget, so that each code is then told as unknown. */
function codes({ value }: Read<Program>, folder: Folder): Reference[] {
  if (isPartlyRead(folder)) return [];
  const [spent, measured] = [folder.budget.expenditures?.rows ?? [], folder.budget.measures?.rows ?? []];
  const programs = new Set([...spent, ...measured].map(({ row }) => row.program));
  const measures = new Set(measured.map(({ row }) => row.measure));
  return [
    ...value.budget.map((code, index): Reference => [['budget', index], 'budget program', code, programs]),
    ...value.measures.map((code, index): Reference => [['measures', index], 'performance measure', code, measures]),
  ];
}

/** What a program names twice would be listed twice. */
function repeated(read: Read<Program>): Problem[] {
  const { decides, issueAreas, indicators, places: where, groups: who, budget, measures } = read.value;
  return [
    ...listedTwice(read, ['decides'], decides),
    ...listedTwice(read, ['issueAreas'], issueAreas),
    ...listedTwice(read, ['indicators'], indicators),
    ...where.flatMap(({ areas }, at) => listedTwice(read, ['places', at, 'areas'], areas)),
    ...listedTwice(read, ['groups'], who.map(groupWord)),
    ...listedTwice(read, ['budget'], budget),
    ...listedTwice(read, ['measures'], measures),
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
    return [
      ...references.flatMap(([path, what, word, known]) => danglingReference(read, path, what, word, known)),
      ...repeated(read),
    ];
  });
}
