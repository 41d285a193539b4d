import { placeholderIn } from '../../src/checks/placeholders.ts';
import { textsIn } from '../../src/checks/texts-in.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { InLanguages } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import type { SearchWords } from '../../src/model/search-words.ts';
import type { Source } from '../../src/model/source.ts';
import { areaNames, areasOf } from '../areas.ts';
import { waitingSources } from '../waiting-sources.ts';
import { indicatorSources } from '../indicator-sources.ts';
import { translatedTexts } from '../translated-texts.ts';
import { releaseNews } from '../update/release-news.ts';
import { inLanguages } from '../words.ts';

/** The texts of one thing of the catalog, by its kind and id. */
function textsOf<T>(catalog: Catalog, kind: string, thing: { id: string; texts: T }): InLanguages<T> {
  return inLanguages(catalog, `${kind}/${thing.id}`, thing.texts);
}

function issueAreas(catalog: Catalog): PublishedSite['issueAreas'] {
  const indicators = [...catalog.indicators.values()];
  return [...catalog.issueAreas.values()].map((issueArea) => ({
    issueArea,
    indicators: indicators.filter((one) => one.issueArea === issueArea.id).map((one) => one.id),
    texts: textsOf(catalog, 'issue-areas', issueArea),
  }));
}

/** The division and the kinds of places that the figures of a source are of. */
const namedBy = ({ extracts }: Source): string[] =>
  extracts.flatMap(({ groups, area }) => [
    ...(groups === undefined ? [] : [groups.dimension]),
    area.geography,
    ...('into' in area ? area.into : []),
    ...('whole' in area && area.whole !== undefined ? [area.whole.geography] : []),
  ]);

/**
 * Ways of dividing people and kinds of places that only sources name which wait for their first table: they wait with
 * them. A page on groups of which nothing is known would promise what is not there.
 */
function waiting(catalog: Catalog): ReadonlySet<string> {
  const [there, absent] = [true, false].map((isThere) =>
    [...catalog.sources.values()].filter(({ id }) => catalog.receipts.has(id) === isThere).flatMap(namedBy),
  ) as [string[], string[]];
  return new Set(absent.filter((id) => !there.includes(id)));
}

function dimensions(catalog: Catalog): PublishedSite['dimensions'] {
  const absent = waiting(catalog);
  const held = [...catalog.dimensions.values()].filter(({ id }) => !absent.has(id));
  return held.map((dimension) => ({ dimension, texts: textsOf(catalog, 'dimensions', dimension) }));
}

function geographies(catalog: Catalog): PublishedSite['geographies'] {
  const absent = waiting(catalog);
  const held = [...catalog.geographies.values()].filter(({ id }) => !absent.has(id));
  return held.map((geography) => {
    const texts = textsOf(catalog, 'geographies', geography);
    const areas = areasOf(catalog, geography).map((shape) => ({ id: shape.id, names: areaNames(texts, shape) }));
    return { geography, areas, texts };
  });
}

/** Does any published indicator print figures of a source? One that none does may wait for its table. */
const isUsed = (catalog: Catalog, id: string): boolean =>
  [...catalog.indicators.values()].some((one) => indicatorSources(one).includes(id));

function sources(catalog: Catalog): PublishedSite['sources'] {
  return [...catalog.sources.values()].flatMap((source) => {
    const receipt = catalog.receipts.get(source.id);
    if (receipt !== undefined) return [{ source, receipt, texts: textsOf(catalog, 'sources', source) }];
    if (isUsed(catalog, source.id)) throw new Error(`data/tables/${source.id}.meta.json is missing`);
    return [];
  });
}

/** What each release changed against the one before; by place, for the places that have a page and a feed. */
function releases({ releases: frozen, site, geographies: all }: Catalog): PublishedSite['releases'] {
  const ordered = [...frozen.values()];
  const paged = new Set([...all.values()].filter(({ pages }) => pages).map(({ id }) => id));
  const hasFeed = ([place]: [string, unknown]): boolean => paged.has(place.split('/')[0]!);
  return ordered.map((one, index) => {
    const news = releaseNews(ordered[index - 1] ?? null, one, site.languages[0]!.id);
    const indicators = news.indicators.map(({ places, ...rest }) => ({
      ...rest,
      places: Object.fromEntries(Object.entries(places).filter(hasFeed)),
    }));
    return { ...news, indicators };
  });
}

/** What names indicators may name some that wait for their table; pages lead to those that are there. */
function naming<T extends { indicators: string[] }>(catalog: Catalog, one: T): T {
  return { ...one, indicators: one.indicators.filter((id) => catalog.indicators.has(id)) };
}

function comparedCities(catalog: Catalog): PublishedSite['comparedCities'] {
  const compared = [...catalog.geographies.values()].filter((one) => one.compared);
  return compared.flatMap((geography) => {
    const texts = textsOf(catalog, 'geographies', geography);
    return areasOf(catalog, geography).map((area) => areaNames(texts, area));
  });
}

/** The search words of each language that has some; the checks held them to their schema. */
function searchWords({ words }: Catalog): PublishedSite['searchWords'] {
  const held = [...words].filter(([, texts]) => texts.has('search'));
  return Object.fromEntries(held.map(([language, texts]) => [language, texts.get('search') as SearchWords]));
}

const newestFirst = (a: string, b: string): number => b.localeCompare(a);

type Named<K extends string, T extends { texts: unknown }> = Record<K, T> & { texts: InLanguages<T['texts']> };

/** Things of one kind under `key`, each with its texts in every language. */
function named<K extends string, T extends { id: string; texts: unknown }>(
  catalog: Catalog,
  kind: string,
  key: K,
  things: Iterable<T>,
): Named<K, T>[] {
  return [...things].map((one) => ({ [key]: one, texts: textsOf(catalog, kind, one) }) as Named<K, T>);
}

/** What says who acts, and with whom: programs, levers, reports, kits, notes and requests. */
function decisions(catalog: Catalog) {
  const { programs, levers, reports, groupTopics, meetingKits, notes, requests } = catalog;
  const lead = <T extends { indicators: string[] }>(things: ReadonlyMap<string, T>): T[] =>
    [...things.values()].map((one) => naming(catalog, one));
  const asked = [...requests.values()].sort((a, b) => newestFirst(a.asked, b.asked));
  return {
    programs: named(catalog, 'programs', 'program', lead(programs)),
    levers: named(catalog, 'levers', 'lever', lead(levers)),
    reports: named(catalog, 'reports', 'report', reports.values()),
    groupTopics: named(catalog, 'group-topics', 'groupTopic', groupTopics.values()),
    meetingKits: named(catalog, 'meeting-kits', 'meetingKit', meetingKits.values()),
    notes: [...notes.values()].sort((a, b) => newestFirst(a.written, b.written)),
    requests: named(catalog, 'requests', 'request', asked),
  };
}

/** All that is not an indicator, with every text in every language. `date` is the date of the build. */
export function publishSite(catalog: Catalog, date: string): PublishedSite {
  const { site, pages, policyAreas, corrections, glossary, indicators } = catalog;
  return {
    date,
    releases: releases(catalog),
    corrections: named(catalog, 'corrections', 'correction', corrections.values()),
    site,
    texts: inLanguages(catalog, 'site', site.texts),
    issueAreas: issueAreas(catalog),
    dimensions: dimensions(catalog),
    geographies: geographies(catalog),
    overlaps: catalog.areaOverlaps,
    sources: sources(catalog),
    pages: named(catalog, 'pages', 'page', pages.values()),
    policyAreas: named(catalog, 'policy-areas', 'policyArea', policyAreas.values()),
    ...decisions(catalog),
    glossary: inLanguages(catalog, 'glossary', glossary.texts),
    searchWords: searchWords(catalog),
    indicators: [...indicators.keys()],
    waiting: waitingSources(catalog),
    comparedCities: comparedCities(catalog),
    comparisons: [],
    drafts: [...catalog.drafts.values()].map(({ kind, id, title, texts }) => ({
      kind,
      id,
      title,
      placeholders: textsIn(texts).filter((one) => placeholderIn(one.text) !== null).length,
    })),
    translated: translatedTexts(catalog),
  };
}
