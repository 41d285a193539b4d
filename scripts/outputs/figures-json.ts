import { type DownloadColumn, downloadColumns } from '../../src/model/download.ts';
import type { Bundle } from './bundle.ts';
import type { DownloadRow } from './rows.ts';

/** What is the same in every row of an indicator is told once; a figure then holds what is its own. */
const ofIndicator: readonly DownloadColumn[] = [
  'title',
  'unit',
  'unitLabel',
  'universe',
  'measure',
  'direction',
  'per',
];
/** Labels and terms stand in lists by id: a figure names the id. */
const ofList = new Set<DownloadColumn>([
  'geographyLabel',
  'areaLabel',
  'dimensionLabel',
  'groupLabel',
  'publisher',
  'licence',
  'release',
]);
/** What a figure says of itself in the JSON of a bundle. */
export const figureColumns: readonly DownloadColumn[] = downloadColumns.filter(
  (column) => !ofIndicator.includes(column) && !ofList.has(column),
);

const filled = (row: DownloadRow, columns: readonly DownloadColumn[]): object =>
  Object.fromEntries(columns.filter((column) => row[column] !== '').map((column) => [column, row[column]]));

/** Labels by id, each once: `areas["council-district-2021/1"]`. */
function labels(rows: readonly DownloadRow[], label: DownloadColumn, ...ids: readonly DownloadColumn[]): object {
  return Object.fromEntries(rows.map((row) => [ids.map((id) => row[id]).join('/'), row[label]]));
}

/** The figures of a bundle as JSON: indicators, labels and sources once, then one object a figure without empty cells. */
export function figuresJson(bundle: Bundle, release: string): string {
  const { title, description, page, rows, origins, citation, notes } = bundle;
  const indicators = Object.fromEntries(rows.map((row) => [row.indicator, row]));
  const about = {
    ...{ title, description, page, release, citation, notes },
    sources: origins,
    indicators: Object.fromEntries(Object.entries(indicators).map(([id, row]) => [id, filled(row, ofIndicator)])),
    geographies: labels(rows, 'geographyLabel', 'geography'),
    areas: labels(rows, 'areaLabel', 'geography', 'area'),
    dimensions: labels(rows, 'dimensionLabel', 'dimension'),
    groups: labels(rows, 'groupLabel', 'indicator', 'dimension', 'group'),
    figures: rows.map((row) => filled(row, figureColumns)),
  };
  return `${JSON.stringify(about)}\n`;
}
