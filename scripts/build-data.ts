import type { Messages } from '../src/format/messages.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Problem } from '../src/model/problem.ts';
import type { PublishedBudget } from '../src/model/published-budget.ts';
import type { PublishedIndicator } from '../src/model/published.ts';
import type { PublishedSite } from '../src/model/published-site.ts';
import { budgetFiles } from './outputs/budget-files.ts';
import { downloadsOf } from './outputs/downloads.ts';
import { groupFiles } from './outputs/group-files.ts';
import { type DownloadRow, type Labels, labelsOf, reasonsIn } from './outputs/rows.ts';
import { toSegregation } from './outputs/segregation.ts';
import { attackersView, recoverable } from './steps/attackers-view.ts';
import { audit } from './steps/audit.ts';
import { sha256 } from './effects.ts';
import { groupStandings, standingObjects } from './group-standings.ts';
import type { Told } from './steps/publish.ts';
import { publishBudget } from './steps/publish-budget.ts';
import { tellAll } from './tell-all.ts';
import { toFrozenTable } from './update/frozen-table.ts';

/** What the pages and downloads are printed from: objects, and texts by their path below the build folder. */
export interface BuiltData {
  site: PublishedSite;
  indicators: PublishedIndicator[];
  budget: PublishedBudget | null;
  /** Files to download, by their path below the root of the site. */
  files: Map<string, string>;
  /** Other objects that pages are printed from, by path below the build folder, without an ending. */
  objects: Map<string, unknown>;
  /** The rows of the files, by indicator. */
  rows: Map<string, DownloadRow[]>;
  problems: Problem[];
}

/** The newest release of each indicator that is published as that release has it. */
function currentReleases({ releases }: Catalog, told: readonly Told[]): Map<string, string> {
  const newest = [...releases.values()].at(-1)?.manifest;
  const entries = new Map(newest?.indicators.map((one) => [one.id, one.sha256]));
  const same = told.filter((one) => entries.get(one.id) === sha256(toFrozenTable(one)));
  return new Map(same.map(({ id }) => [id, newest!.id]));
}

/**
 * The build without its files: measure, compare, tell, publish, audit. The same catalog, words and date give the same
 * bytes. `languages` holds the interface words of each language of the site. With problems nothing may be written.
 */
export function buildData(catalog: Catalog, languages: readonly Messages[], date: string): BuiltData {
  const { site, told } = tellAll(catalog, languages, date);
  const labels: Labels = labelsOf(site, currentReleases(catalog, told), reasonsIn(languages[0]!));
  const { indicators, files, rows } = downloadsOf(site, told, labels);
  if (catalog.site.segregation !== null)
    files.set('data/segregation.csv', toSegregation(catalog, labels, languages[0]!.say('segregation.about')));
  const budget = publishBudget(catalog);
  for (const [path, text] of budgetFiles(catalog.budget, budget, languages[0]!)) files.set(path, text);
  const { groups, topics } = groupStandings(site, told);
  for (const [path, text] of groupFiles(groups, topics, told, labels)) files.set(path, text);
  return {
    site,
    indicators,
    budget,
    files,
    objects: standingObjects(groups, topics),
    rows,
    problems: [...audit(catalog, indicators), ...recoverable(attackersView(catalog))],
  };
}
