import type { Problem } from '../model/problem.ts';
import { faultInCell } from './fault.ts';
import type { Folder } from './folder.ts';
import { groupFault } from './group-faults.ts';
import { areasOf, seriesOf, unknownWord } from './known.ts';
import type { PlacedRow } from './read-table.ts';

const everyone = {
  allowed: 'dimension `all` and group `all` together, once for a series, period and area',
  mend: 'write `all` in both columns once, and remove the totals that repeat under each division',
};

/** The row for everyone stands in dimension `all`, never once more under each division. */
function groupProblems(folder: Folder, placed: PlacedRow): Problem[] {
  const { dimension, group } = placed.row;
  if (dimension === 'all' && group === 'all') return [];
  if (group === 'all') {
    return [faultInCell(placed, 'dimension', { wrong: `a total under the division \`${dimension}\``, ...everyone })];
  }
  if (dimension === 'all') {
    return [faultInCell(placed, 'group', { wrong: `group "${group}" in dimension \`all\``, ...everyone })];
  }
  if (!folder.ids.dimensions.has(dimension)) {
    return [faultInCell(placed, 'dimension', unknownWord('dimension', dimension, [...folder.ids.dimensions, 'all']))];
  }
  const fault = groupFault(folder, dimension, group);
  return fault === null ? [] : [faultInCell(placed, 'group', fault)];
}

type AreaLookup = (geography: string) => ReadonlySet<string> | null;

/** Areas are looked up for every row: a set is made once for each geography. */
function areaLookup(folder: Folder): AreaLookup {
  const known = new Map<string, ReadonlySet<string> | null>();
  return (geography) => {
    if (!known.has(geography)) known.set(geography, areasOf(folder, geography));
    return known.get(geography) ?? null;
  };
}

function areaProblems(folder: Folder, areasIn: AreaLookup, placed: PlacedRow): Problem[] {
  const { geography, area } = placed.row;
  if (!folder.ids.geographies.has(geography)) {
    return [faultInCell(placed, 'geography', unknownWord('geography', geography, folder.ids.geographies))];
  }
  const areas = areasIn(geography);
  if (areas === null || areas.has(area)) return [];
  return [faultInCell(placed, 'area', unknownWord(`area of \`${geography}\``, area, areas))];
}

function seriesProblems(known: ReadonlySet<string> | null, placed: PlacedRow): Problem[] {
  const { series } = placed.row;
  if (known === null || known.has(series)) return [];
  return [faultInCell(placed, 'series', unknownWord('series', series, known))];
}

/** Every series, geography, area, dimension and group of every table must be known. */
export function rowKeys(folder: Folder): Problem[] {
  const areasIn = areaLookup(folder);
  return [...folder.tables.values()].flatMap(({ source, rows }) => {
    const series = seriesOf(folder, source);
    return rows.flatMap((placed) => [
      ...seriesProblems(series, placed),
      ...areaProblems(folder, areasIn, placed),
      ...groupProblems(folder, placed),
    ]);
  });
}
