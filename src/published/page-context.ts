import { areaInSentence } from '../format/area-in-sentence.ts';
import { createMessages, type Messages, type MessageValues } from '../format/messages.ts';
import { compareText, sortGroups } from '../format/sort.ts';
import type { Dimension, DimensionTexts } from '../model/dimension.ts';
import type { Geography, GeographyTexts } from '../model/geography.ts';
import type { IndicatorTexts } from '../model/indicator.ts';
import type { IssueAreaTexts } from '../model/issue-area.ts';
import type { InLanguages, PublishedIndicator, Sentences } from '../model/published.ts';
import type { PublishedSite } from '../model/published-site.ts';
import type { Language, SiteTexts } from '../model/site.ts';
import type { Source, SourceTexts } from '../model/source.ts';
import type { Receipt } from '../model/receipt.ts';
import { offers } from './scope.ts';
import { readIndicator, readSite, readStrings } from './read.ts';

/** A group with its words in the language of the page. */
export interface NamedGroup {
  id: string;
  label: string;
  people: string;
  definition: string;
  last: boolean;
}

/** What a page in one language is printed from. Pages ask it and compute nothing. */
export interface PageContext {
  site: PublishedSite;
  language: Language;
  texts: SiteTexts;
  messages: Messages;
  say(key: string, values?: MessageValues): string;
  /** Where a page is: in the language of the page, or in the first one when that language does not have it. */
  href(path: string): string;
  /** Whether the language of the page has a page; what it has not is in the first language, and links say so. */
  has(path: string): boolean;
  /** The whole address of a page of the site, in the language of the page. */
  absolute(path: string): string;
  dimension(id: string): { dimension: Dimension; texts: DimensionTexts; groups: NamedGroup[] };
  geography(id: string): { geography: Geography; texts: GeographyTexts };
  areaName(geography: string, area: string): string;
  /** The name of an area inside a sentence, with its article where the language wants one: `el Distrito 9`. */
  areaInSentence(geography: string, area: string): string;
  /** The language of the name of a place, where it is not that of the page: names that nobody translates keep theirs. */
  areaLanguage(geography: string, area: string): string | undefined;
  source(id: string): { source: Source; receipt: Receipt; texts: SourceTexts };
  issueArea(id: string): { id: string; texts: IssueAreaTexts; indicators: PublishedIndicator[] };
  issueAreas(): { id: string; texts: IssueAreaTexts; indicators: PublishedIndicator[] }[];
  indicator(id: string): PublishedIndicator;
  indicators(): PublishedIndicator[];
  words(indicator: PublishedIndicator): IndicatorTexts;
  sentences(indicator: PublishedIndicator): Sentences;
}

const contexts = new Map<string, PageContext>();

/**
 * The context of a page in a language; `undefined` is the first language of the site. Made once a language.
 * Throws on a language the site does not have.
 */
export function pageContext(id: string | undefined, base: string = import.meta.env.BASE_URL): PageContext {
  const { languages } = readSite().site;
  const language = id === undefined ? languages[0] : languages.find((one) => one.id === id);
  if (language === undefined) throw new Error(`there is no language "${id}"`);
  const context = contexts.get(language.id) ?? makeContext(readSite(), language, base);
  contexts.set(language.id, context);
  return context;
}

/** Finds by id or says what was looked for: a page never prints half of something. */
function found<T>(kind: string, id: string, list: readonly T[], matches: (one: T) => boolean): T {
  const one = list.find(matches);
  if (one === undefined) throw new Error(`there is no ${kind} "${id}"`);
  return one;
}

function inLanguage<T>(texts: InLanguages<T>, language: Language): T {
  const words = texts[language.id];
  if (words === undefined) throw new Error(`a text is missing in "${language.id}"`);
  return words;
}

function makeContext(site: PublishedSite, language: Language, base: string): PageContext {
  const messages = createMessages(language, readStrings(language.id));
  const prefix = language.id === site.site.languages[0]?.id ? '' : `/${language.id}`;
  const texts = <T>(all: InLanguages<T>): T => inLanguage(all, language);
  const compare = compareText(language.locale);
  const sorted = [...site.issueAreas].sort((a, b) => compare(texts(a.texts).name, texts(b.texts).name));
  const issueAreas = sorted.map((one) => ({
    id: one.issueArea.id,
    texts: texts(one.texts),
    indicators: one.indicators.map(readIndicator),
  }));
  const has = (path: string): boolean => offers(language, path);
  const href = (path: string): string => `${base.replace(/\/$/, '')}${has(path) ? prefix : ''}${path}`;
  return {
    site,
    language,
    texts: texts(site.texts),
    messages,
    say: (key, values) => messages.say(key, values),
    href,
    has,
    absolute: (path) => new URL(href(path), site.site.url).href,
    dimension: (id) =>
      named(
        found('dimension', id, site.dimensions, (one) => one.dimension.id === id),
        language,
      ),
    geography: (id) => {
      const one = found('geography', id, site.geographies, ({ geography }) => geography.id === id);
      return { geography: one.geography, texts: texts(one.texts) };
    },
    ...areaWords(site, language),
    source: (id) => {
      const one = found('source', id, site.sources, ({ source }) => source.id === id);
      return { ...one, texts: texts(one.texts) };
    },
    issueArea: (id) => found('issue area', id, issueAreas, (one) => one.id === id),
    issueAreas: () => issueAreas,
    indicator: readIndicator,
    indicators: () => issueAreas.flatMap((one) => one.indicators),
    words: (indicator) => texts(indicator.texts),
    sentences: (indicator) => texts(indicator.sentences),
  };
}

function named(one: PublishedSite['dimensions'][number], language: Language) {
  const words = inLanguage(one.texts, language);
  const groups = one.dimension.groups.map(({ id, last }) => ({ id, last, ...words.groups[id]! }));
  return { dimension: one.dimension, texts: words, groups: sortGroups(groups, one.dimension.order, language.locale) };
}

/** What places are called in a language, and which of these names are not in it. */
function areaWords(
  site: PublishedSite,
  language: Language,
): Pick<PageContext, 'areaName' | 'areaInSentence' | 'areaLanguage'> {
  const first = site.site.languages[0]!;
  const names = areaNames(site, language);
  const firstNames = first.id === language.id ? names : areaNames(site, first);
  const textsById = new Map(site.geographies.map((one) => [one.geography.id, inLanguage(one.texts, language)]));
  const areaName = (geography: string, area: string): string => names.get(`${geography}/${area}`) ?? area;
  return {
    areaName,
    areaInSentence: (geography, area) => areaInSentence(textsById.get(geography), areaName(geography, area)),
    areaLanguage: (geography, area) => {
      const [name = '', own] = [names, firstNames].map((all) => all.get(`${geography}/${area}`));
      return first.id !== language.id && name === own && /\p{L}/u.test(name) ? first.id : undefined;
    },
  };
}

function areaNames(site: PublishedSite, language: Language): Map<string, string> {
  const entries = site.geographies.flatMap(({ geography, areas }) =>
    areas.map((area): [string, string] => [`${geography.id}/${area.id}`, inLanguage(area.names, language)]),
  );
  return new Map(entries);
}
