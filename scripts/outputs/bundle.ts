import type { Messages } from '../../src/format/messages.ts';
import { formatPeriod } from '../../src/format/period.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import { type DownloadRow, type Labels, unreleased } from './rows.ts';

/** Who a figure is from, and on which terms it may be used again. */
export interface Origin {
  id: string;
  publisher: string;
  title: string;
  licence: string;
  url: string | null;
  retrieved: string;
}

/** What is taken away together: an indicator, a place, an issue area, or everything. */
export interface Bundle {
  /** Where its files lie below the site, without an ending: `data/indicators/poverty`. */
  path: string;
  /** Its name in packages: lower case, with hyphens. */
  name: string;
  title: string;
  description: string;
  /** The address of the page that prints the same figures. */
  page: string;
  rows: readonly DownloadRow[];
  origins: readonly Origin[];
  /** The release that every row belongs to, or `unreleased`. */
  release: string;
  /** What to know before use, each a sentence or two. */
  notes: readonly string[];
  /** Label and text of the lines that a reader finds first: definition, who is counted, unit … */
  facts: readonly (readonly [string, string])[];
  citation: string;
}

/** What every bundle needs: the site, its words and labels in its first language, and the rows of each indicator. */
export interface BundleInput {
  site: PublishedSite;
  indicators: readonly PublishedIndicator[];
  rows: ReadonlyMap<string, readonly DownloadRow[]>;
  labels: Labels;
  messages: Messages;
}

function originsOf({ sources }: PublishedSite, ids: Iterable<string>): Origin[] {
  const wanted = new Set(ids);
  return sources
    .filter(({ source }) => wanted.has(source.id))
    .map(({ source: { id, publisher, title, licence, url }, receipt: { retrieved } }) => {
      return { id, publisher, title, licence, url, retrieved };
    });
}

/** Every source of the rows, those of what a rate is out of too. */
const sourcesIn = (rows: readonly DownloadRow[]): Set<string> =>
  new Set(rows.flatMap(({ source, denominatorSource }) => [String(source), String(denominatorSource)]));

/** The release of all rows; where one of them is newer than it, or where there are none, that of none. */
function releaseOf(rows: readonly DownloadRow[]): string {
  const [first, ...others] = new Set(rows.map(({ release }) => String(release)));
  return first !== undefined && others.length === 0 ? first : unreleased;
}

const absolute = (site: PublishedSite, path: string): string => `${site.site.url}${path}`;

function indicatorFacts({ indicator, latestPeriod }: PublishedIndicator, messages: Messages): Bundle['facts'] {
  const { definition, universe, unitLabel, question } = indicator.texts;
  const say = (key: string): string => messages.say(`indicator.${key}`);
  return [
    [say('question'), question],
    [say('definition'), definition],
    [say('universe'), universe],
    [messages.say('takeAway.unit'), unitLabel],
    [say('direction'), messages.say(`direction.${indicator.direction}`)],
    [messages.say('data.period'), formatPeriod(latestPeriod, messages)],
  ];
}

/** What a page says before its figures are read, and what they do not show; a remark is told with its heading. */
function notesOf({ indicator: { texts } }: Pick<PublishedIndicator, 'indicator'>): string[] {
  return [...texts.know.map(({ title, text }) => `${title}: ${text}`), ...texts.limits];
}

/** The bundle of one indicator: what its page prints. */
export function indicatorBundle(input: BundleInput, published: PublishedIndicator): Bundle {
  const { site, messages } = input;
  const { id, indicator, sources } = published;
  const { title, standfirst } = indicator.texts;
  return {
    path: `data/indicators/${id}`,
    name: id,
    title,
    description: standfirst,
    page: absolute(site, `/indicators/${id}/`),
    rows: input.rows.get(id) ?? [],
    origins: originsOf(site, sources),
    release: releaseOf(input.rows.get(id) ?? []),
    notes: notesOf(published),
    facts: indicatorFacts(published, messages),
    citation: published.sentences[messages.language]?.citation ?? '',
  };
}

/** The notes of each indicator that the rows are of, with its name before each. */
function notesIn({ indicators }: BundleInput, rows: readonly DownloadRow[]): string[] {
  const held = new Set(rows.map(({ indicator }) => indicator));
  return indicators
    .filter(({ id }) => held.has(id))
    .flatMap((one) => notesOf(one).map((note) => `${one.indicator.texts.short}: ${note}`));
}

/** A bundle of figures of several indicators: what is common to them, and what each of them says of itself. */
function ofMany(input: BundleInput, about: Pick<Bundle, 'path' | 'name' | 'title' | 'description'>, page: string) {
  const { site, messages } = input;
  return (rows: readonly DownloadRow[]): Bundle => ({
    ...about,
    page: absolute(site, page),
    rows,
    origins: originsOf(site, sourcesIn(rows)),
    release: releaseOf(rows),
    notes: [messages.say('takeAway.compareNote'), messages.say('takeAway.statusNote'), ...notesIn(input, rows)],
    facts: [[messages.say('takeAway.figures'), messages.say('takeAway.figureCount', { count: rows.length })]],
    citation: messages.say('takeAway.citation', {
      title: about.title,
      site: site.site.texts.name,
      url: absolute(site, page),
      date: site.date,
      count: originsOf(site, sourcesIn(rows)).length,
    }),
  });
}

function issueAreaBundles(input: BundleInput): Bundle[] {
  return input.site.issueAreas.map(({ issueArea: { id, texts }, indicators }) => {
    const about = { path: `data/issue-areas/${id}`, name: id, title: texts.name, description: texts.standfirst };
    return ofMany(input, about, `/issue-areas/${id}/`)(indicators.flatMap((one) => input.rows.get(one) ?? []));
  });
}

function placeBundles(input: BundleInput): Bundle[] {
  const { site, labels, messages } = input;
  const byPlace = Map.groupBy([...input.rows.values()].flat(), (row) => `${row.geography}/${row.area}`);
  return site.geographies
    .filter(({ geography }) => geography.pages)
    .flatMap(({ geography, areas }) =>
      areas.map(({ id }) => {
        const title = labels.area(geography.id, id);
        const description = messages.say('takeAway.placeAbout', { place: title });
        const about = { path: `data/places/${geography.id}/${id}`, name: `${geography.id}--${id}`, title, description };
        return ofMany(input, about, `/places/${geography.id}/${id}/`)(byPlace.get(`${geography.id}/${id}`) ?? []);
      }),
    );
}

function everythingBundle(input: BundleInput): Bundle {
  const { site, messages } = input;
  const title = messages.say('data.allTitle', { site: site.site.texts.name });
  const about = { path: 'data/all-indicators', name: 'all-indicators', title, description: site.site.texts.purpose };
  return ofMany(input, about, '/data/')([...input.rows.values()].flat());
}

/** Bundles of several indicators: each issue area, each place with a page, and everything. */
export const jointBundles = (input: BundleInput): Bundle[] => [
  ...issueAreaBundles(input),
  ...placeBundles(input),
  everythingBundle(input),
];
