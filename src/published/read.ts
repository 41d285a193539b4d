import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { LensData } from '../model/lens-data.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedBudget } from '../model/published-budget.ts';
import type { GroupStanding, TopicStanding } from '../model/group-standing.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { PublishedSite } from '../model/published-site.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { frozenFigures } from '../sheets/frozen-figures.ts';

/** The folder of published objects, told by the build command. */
const folder = process.env['EQUITY_BUILD'] ?? '.build';

const known = new Map<string, unknown>();

/** A JSON file of the folder, read once. Throws, naming the file, when it is absent: the data must be published first. */
function readJson<T>(path: string): T {
  if (!known.has(path)) known.set(path, JSON.parse(readFileSync(join(folder, path), 'utf8')));
  return known.get(path) as T;
}

/** All that is not an indicator: texts, areas, dimensions, sources, in every language. */
export function readSite(): PublishedSite {
  return readJson('site.json');
}

/** One indicator, the object its page, its charts and its files are printed from. */
export function readIndicator(id: string): PublishedIndicator {
  return readJson(`indicators/${id}.json`);
}

/** The budget of the city; null where none is configured. */
export function readBudget(): PublishedBudget | null {
  return readJson('budget.json');
}

/** Where a group stands on every indicator. */
export function readGroup(dimension: string, group: string): GroupStanding {
  return readJson(`groups/${dimension}--${group}.json`);
}

/** Where the groups of a topic stand. */
export function readTopic(id: string): TopicStanding {
  return readJson(`topics/${id}.json`);
}

/** The boundaries of a geography; its one object has the name of the geography. The same object at every call. */
export function readBoundaries(geography: string): Topology {
  return readJson(`boundaries/${geography}.json`);
}

/** What a release holds, as it was frozen. */
export function readManifest(release: string): ReleaseManifest {
  return readJson(`public/r/${release}/manifest.json`);
}

/** The figures of an indicator in a release, as they were; read once, since its page and each of its pictures ask. */
export function readFrozen(release: string, indicator: string): Observation[] {
  const path = `public/r/${release}/${indicator}.csv`;
  if (!known.has(path)) known.set(path, frozenFigures(readFileSync(join(folder, path), 'utf8')));
  return known.get(path) as Observation[];
}

/** What the lens on a budget proposal needs; null where the city declares none. */
export function readLens(): LensData | null {
  const path = 'public/budget/lens.json';
  return existsSync(join(folder, path)) ? readJson(path) : null;
}

/** How large a file to take away is, by its path below the site. Example: 48213 for `data/index.json`. */
export function fileBytes(path: string): number {
  return statSync(join(folder, 'public', path)).size;
}

/** The interface words of a language, as a tree. */
export function readStrings(language: string): unknown {
  return readJson(`strings/${language}.json`);
}

/** Names of geographies that have boundaries. */
export function boundariesWritten(): string[] {
  return readdirSync(join(folder, 'boundaries')).map((file) => file.replace(/\.json$/, ''));
}
