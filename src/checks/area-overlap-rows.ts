import type { Problem } from '../model/problem.ts';
import { faultInCell } from './fault.ts';
import type { Folder } from './folder.ts';
import { areasOf, unknownWord } from './known.ts';
import type { PlacedOverlap } from './read-area-crosswalk.ts';

function areaProblems(folder: Folder, placed: PlacedOverlap, column: 'geography' | 'other', area: string): Problem[] {
  const geography = placed.row[column];
  const { geographies } = folder.ids;
  if (!geographies.has(geography))
    return [faultInCell(placed, column, unknownWord('geography', geography, geographies))];
  const known = areasOf(folder, geography);
  const areaColumn = column === 'geography' ? 'area' : 'otherArea';
  return known === null || known.has(area) ? [] : [faultInCell(placed, areaColumn, unknownWord('area', area, known))];
}

/** Every line of the overlapping areas names two known areas. */
export function areaOverlapRows(folder: Folder): Problem[] {
  return (folder.areaOverlaps?.rows ?? []).flatMap((placed) => [
    ...areaProblems(folder, placed, 'geography', placed.row.area),
    ...areaProblems(folder, placed, 'other', placed.row.otherArea),
  ]);
}
