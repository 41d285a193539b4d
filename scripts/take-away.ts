import type { Topology } from 'topojson-specification';
import type { Messages } from '../src/format/messages.ts';
import type { Catalog } from '../src/model/catalog.ts';
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
import { toFeeds } from './outputs/feeds.ts';
import { mapFiles, mapPath, type MapToTake } from './outputs/map-files.ts';
import { toIndex } from './outputs/index-file.ts';
import { toOpenApi } from './outputs/open-api.ts';
import { releaseFiles } from './outputs/release-files.ts';
import { tableDescriptions } from './outputs/table-descriptions.ts';
import { labelsOf, reasonsIn, unreleased } from './outputs/rows.ts';

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
    ['CITATION.cff', toCitationFile(everything, context.author, everything.release, context.terms)],
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

/** Files for programs that the build copies or prints after these: boundaries, what can be searched, the checksums. */
function printedLater({ site }: BuiltData['site'], boundaries: ReadonlyMap<string, unknown>): string[] {
  const [, ...others] = site.languages;
  return [
    ...[...boundaries.keys()].map((id) => `data/boundaries/${id}.json`),
    'search.json',
    ...others.map(({ id }) => `${id}/search.json`),
    'SHA256SUMS',
  ];
}

/**
 * The files of every indicator, issue area and place, and of all together, made from the rows that the CSV files have,
 * and what describes them; the feeds and the releases. Files are in the first of `languages`, feeds in each of them.
 * The same data give the same bytes.
 */
export function takeAway(
  built: BuiltData,
  languages: readonly Messages[],
  { boundaries, releases }: Pick<Catalog, 'boundaries' | 'releases'>,
): TakenAway {
  const { site, indicators, rows, files: written } = built;
  const messages = languages[0]!;
  const released = indicators.flatMap(({ id, release }) => (release === null ? [] : [[id, release] as const]));
  const labels = labelsOf(site, new Map(released), reasonsIn(messages));
  const input: BundleInput = { site, indicators, rows, labels, messages };
  const context = filesContext(messages, site.site.texts.name, site.site.url, site.date, unreleased);
  const files = new Map<string, FileContent>(written);
  const add = (bundle: Bundle, keywords: readonly string[], drawn?: ReadonlyMap<string, string>): Described => {
    const own = { ...context, version: bundle.release };
    for (const [path, content] of bundleFiles(bundle, own, written, drawn)) files.set(path, content);
    return { bundle, files: offeredFiles(bundle.path, files), keywords };
  };
  const maps = indicators.map((one) => mapsOf(built, one, boundaries));
  const single = indicators.map((one, index) => {
    const drawn = maps[index]!.flatMap((map) => mapFiles(map, labels));
    for (const [path, text] of drawn) files.set(path, text);
    const packed = new Map(drawn.filter(([path]) => path.endsWith('.geojson')));
    return add(indicatorBundle(input, one), keywordsOf(built, one), packed);
  });
  const joint = jointBundles(input).map((bundle) => add(bundle, [site.site.texts.name]));
  for (const [path, content] of descriptions(built, [...single, joint.at(-1)!], context)) files.set(path, content);
  for (const [path, text] of toFeeds(site, indicators, languages)) files.set(path, text);
  // Every table that a release names lies at its address, wherever the repository holds it.
  for (const [id, { manifest, tables }] of releases)
    for (const [path, text] of releaseFiles(manifest, tables)) files.set(`r/${id}/${path}`, text);
  for (const [path, text] of tableDescriptions(files, messages)) files.set(path, text);
  const named = indicators.map((one, index) => ({
    ...one,
    files: [...single[index]!.files],
    maps: maps[index]!.map((map) => ({ geography: map.geography.id, path: mapPath(map) })),
  }));
  // The list that the build wrote knows only the files that were there then.
  files.set('data/index.json', toIndex(site, named));
  const paths = [...files.keys(), ...printedLater(site, boundaries)];
  files.set('data/openapi.json', toOpenApi(site, context.columns, paths));
  files.set('SHA256SUMS', toChecksums(files));
  return { files, indicators: named };
}
