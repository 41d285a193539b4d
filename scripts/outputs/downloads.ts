import type { PublishedFile, PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import { toCsv } from './csv.ts';
import { communityFiles } from './community.ts';
import { toCalendar } from './calendar.ts';
import { toIndex } from './index-file.ts';
import { toIndicatorJson } from './indicator-json.ts';
import { toNotCounted } from './not-counted.ts';
import { reportFiles } from './report-files.ts';
import { downloadRow, type DownloadRow, type Labels, unreleased } from './rows.ts';

type Told = Omit<PublishedIndicator, 'files' | 'maps' | 'release'>;

/** The files to download by their path below the root of the site, and the indicators with their files named. */
export interface Downloads {
  files: Map<string, string>;
  indicators: PublishedIndicator[];
  /** The rows of each indicator, for the files that are made from the same ones. */
  rows: Map<string, DownloadRow[]>;
}

const folder = 'data/indicators';

function addFile(
  files: Map<string, string>,
  path: string,
  format: PublishedFile['format'],
  text: string,
): PublishedFile {
  files.set(path, text);
  return { format, path: `/${path}`, bytes: Buffer.byteLength(text) };
}

/** One CSV for each place that has a page: every figure of it, of all indicators. */
function addPlaces(files: Map<string, string>, site: PublishedSite, everything: readonly DownloadRow[]): void {
  const byPlace = Map.groupBy(everything, (row) => `${row.geography}/${row.area}`);
  for (const { geography, areas } of site.geographies.filter((one) => one.geography.pages)) {
    for (const { id } of areas) {
      const place = `${geography.id}/${id}`;
      files.set(`data/places/${place}.csv`, toCsv(byPlace.get(place) ?? []));
    }
  }
}

/**
 * CSV and JSON of every indicator, one CSV a place with a page, one of all figures, one of who is not counted, and the
 * index.
 */
export function downloadsOf(site: PublishedSite, told: readonly Told[], labels: Labels): Downloads {
  const files = new Map<string, string>();
  const byIndicator = new Map<string, DownloadRow[]>();
  const indicators = told.map((one): PublishedIndicator => {
    const release = labels.release(one.id);
    const current = release === unreleased ? null : release;
    const rows = one.observations.map((observation) => downloadRow(observation, one, labels));
    byIndicator.set(one.id, rows);
    const csv = addFile(files, `${folder}/${one.id}.csv`, 'csv', toCsv(rows));
    const json = addFile(files, `${folder}/${one.id}.json`, 'json', toIndicatorJson(one, site, current));
    return { ...one, files: [csv, json], maps: [], release: current };
  });
  const everything = [...byIndicator.values()].flat();
  addPlaces(files, site, everything);
  for (const [path, text] of reportFiles(site, told, byIndicator)) files.set(path, text);
  files.set('data/all-indicators.csv', toCsv(everything));
  files.set('data/who-is-not-counted.csv', toNotCounted(told, labels));
  for (const [path, text] of communityFiles(site)) files.set(path, text);
  files.set('data/index.json', toIndex(site, indicators));
  files.set('data/expected.ics', toCalendar(site, indicators));
  return { files, indicators, rows: byIndicator };
}
