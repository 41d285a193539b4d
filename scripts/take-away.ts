import type { Topology } from 'topojson-specification';
import type { Messages } from '../src/format/messages.ts';
import type { PublishedIndicator } from '../src/model/published.ts';
import type { BuiltData } from './build-data.ts';
import { type Bundle, type BundleInput, indicatorBundle, jointBundles } from './outputs/bundle.ts';
import {
  bundleFiles,
  type FileContent,
  type FilesContext,
  filesContext,
  offeredFiles,
} from './outputs/bundle-files.ts';
import { toChecksums } from './outputs/checksums.ts';
import { toCitationFile } from './outputs/citation-file.ts';
import { type Described, toDcat11, toDcat3 } from './outputs/data-catalogs.ts';
import { mapPath, type MapToTake, toGeoJson, toMapTopology } from './outputs/map-files.ts';
import { toOpenApi } from './outputs/open-api.ts';
import { labelsOf } from './outputs/rows.ts';

/** Everything there is to download, by its path below the site, and the indicators with their files named. */
export interface TakenAway {
  files: Map<string, FileContent>;
  indicators: PublishedIndicator[];
}

/** Words by which an indicator is found in a register: its issue area and the ways it divides people. */
function keywordsOf({ site }: BuiltData, { indicator }: PublishedIndicator): string[] {
  const area = site.issueAreas.find(({ issueArea }) => issueArea.id === indicator.issueArea);
  const divided = site.dimensions.filter(({ dimension }) => indicator.figures?.dimensions.includes(dimension.id));
  return [
    ...(area === undefined ? [] : [area.issueArea.texts.name]),
    ...divided.map(({ dimension }) => dimension.texts.name),
  ];
}

/** What registers and programs read about all files: registers of data sets, a description of the addresses. */
function descriptions(
  built: BuiltData,
  described: readonly Described[],
  context: FilesContext,
): [string, FileContent][] {
  const { site } = built;
  const everything = described.at(-1)!.bundle;
  return [
    ['data.json', toDcat11(site, described)],
    ['data-3.0.json', toDcat3(site, described)],
    ['data/openapi.json', toOpenApi(site, context.columns)],
    ['CITATION.cff', toCitationFile(everything, context.author, site.date, context.version)],
  ];
}

/** The maps of an indicator, where the boundaries of their areas are at hand. */
function mapsOf(
  { site }: BuiltData,
  published: PublishedIndicator,
  boundaries: ReadonlyMap<string, unknown>,
): MapToTake[] {
  return published.places.flatMap((places) => {
    const found = site.geographies.find(({ geography }) => geography.id === places.geography);
    const topology = boundaries.get(places.geography) as Topology | undefined;
    return found === undefined || topology === undefined
      ? []
      : [{ published, places, geography: found.geography, topology }];
  });
}

/**
 * The files of every indicator, issue area and place, and of all together, made from the rows that the CSV files have,
 * and what describes them. `messages` are the words of the first language of the site: all files are in it; `boundaries`
 * are those of the catalog. The same data give the same bytes.
 */
export function takeAway(built: BuiltData, messages: Messages, boundaries: ReadonlyMap<string, unknown>): TakenAway {
  const { site, indicators, rows, files: written } = built;
  const labels = labelsOf(site);
  const input: BundleInput = { site, indicators, rows, labels, messages };
  const context = filesContext(messages, site.site.texts.name, site.site.url, site.date, labels.release);
  const files = new Map<string, FileContent>(written);
  const add = (bundle: Bundle, keywords: readonly string[]): Described => {
    for (const [path, content] of bundleFiles(bundle, context, written)) files.set(path, content);
    return { bundle, files: offeredFiles(bundle.path, files), keywords };
  };
  const single = indicators.map((one) => add(indicatorBundle(input, one), keywordsOf(built, one)));
  const joint = jointBundles(input).map((bundle) => add(bundle, [site.site.texts.name]));
  const maps = indicators.map((one) => mapsOf(built, one, boundaries));
  for (const map of maps.flat()) {
    files.set(`${mapPath(map)}.geojson`, toGeoJson(map, labels));
    files.set(`${mapPath(map)}.topojson`, toMapTopology(map, labels));
  }
  for (const [path, content] of descriptions(built, [...single, joint.at(-1)!], context)) files.set(path, content);
  files.set('SHA256SUMS', toChecksums(files));
  return {
    files,
    indicators: indicators.map((one, index) => ({
      ...one,
      files: [...single[index]!.files],
      maps: maps[index]!.map((map) => ({ geography: map.geography.id, path: mapPath(map) })),
    })),
  };
}
