import { type DownloadColumn, downloadColumns } from '../../src/model/download.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PlaceFigures, PlaceView, PublishedIndicator } from '../../src/model/published.ts';
import type { Geography } from '../../src/model/geography.ts';
import { downloadRow, type DownloadRow, type Labels } from './rows.ts';

/** What a map says of an area: flat, since most programs of maps can show nothing else. */
export type AreaProperties = Record<string, string | number | null>;

interface Figures {
  published: Pick<PublishedIndicator, 'indicator' | 'divisions'>;
  places: PlaceFigures;
  geography: Geography;
}

/** Groups are compared in tables of one place, never over a map; and the name of an area is its `name`. */
const ofRow: readonly DownloadColumn[] = [
  ...downloadColumns.slice(0, downloadColumns.indexOf('referenceGroup')).filter((column) => column !== 'areaLabel'),
  'release',
];

/** What another group of the same map adds to an area. */
const ofGroup: readonly DownloadColumn[] = [
  'groupLabel',
  'status',
  'reliability',
  'estimate',
  'lower',
  'upper',
  'intervalFrom',
  'marginOfError',
  'numerator',
  'denominator',
  'note',
];

/** The cells of a row that hold something; an estimate is always there, `null` where there is none. */
function cellsOf(row: DownloadRow, columns: readonly DownloadColumn[], ending = ''): AreaProperties {
  const filled = columns.filter((column) => column === 'estimate' || row[column] !== '');
  return Object.fromEntries(
    filled.map((column) => [`${column}${ending}`, row[column] === '' ? null : row[column]] as const),
  );
}

/** The other groups of the newest period; earlier periods stand in the tables. */
const groupsBeside = ({ others, period }: PlaceFigures): PlaceView[] => others.filter((one) => one.period === period);

/**
 * The properties of each area of a map by its id: the cells of its row in the files, its name, the year of its lines,
 * and for every further group of the same period its cells, with the id of the group behind the name of the column.
 * Example: `{ name: "District 1", status: "published", estimate: 12.4, …, "estimate_black-six": 20.1 }`.
 */
export function propertiesByArea(
  { published, places, geography }: Figures,
  labels: Labels,
): Map<string, AreaProperties> {
  const rowOf = (one: Observation): DownloadRow => downloadRow(one, published, labels);
  const areas = new Map<string, AreaProperties>();
  for (const one of places.areas) {
    const row = rowOf(one);
    areas.set(one.area, { name: row.areaLabel, ...cellsOf(row, ofRow), linesOf: geography.vintage });
  }
  for (const view of groupsBeside(places))
    for (const one of view.areas)
      Object.assign(areas.get(one.area) ?? {}, cellsOf(rowOf(one), ofGroup, `_${view.group}`));
  return areas;
}
