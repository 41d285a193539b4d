import { divisionName } from './division-name.ts';
import type { PageContext } from './page-context.ts';
import { foundThrough } from './place.ts';
import { programs as programsByName } from './programs.ts';
import { sitePages } from './site-pages.ts';
import { withSearchWords } from './with-search-words.ts';

/**
 * What a search can lead to: a name, what kind of thing it is, where it stands, and other words it is found by. `also`
 * are words that people type for the name; `sort` is what the order and the search in doubt look at.
 */
export interface SearchEntry {
  name: string;
  kind: string;
  href: string;
  words: string;
  also?: string;
  sort?: 'indicator' | 'group' | 'place';
}

function indicators(page: PageContext): SearchEntry[] {
  return page.issueAreas().flatMap(({ texts, indicators: all }) =>
    all.map((one): SearchEntry => {
      const { short, title, question } = page.words(one);
      const words = `${title} ${question} ${texts.name}`;
      const href = page.href(`/indicators/${one.id}/`);
      return { name: short, kind: page.say('az.kinds.indicator'), href, words, sort: 'indicator' };
    }),
  );
}

function issueAreas(page: PageContext): SearchEntry[] {
  const kind = page.say('az.kinds.issueArea');
  return page
    .issueAreas()
    .map(({ id, texts }) => ({ name: texts.name, kind, href: page.href(`/issue-areas/${id}/`), words: '' }));
}

function groups(page: PageContext): SearchEntry[] {
  return page.site.dimensions.flatMap(({ dimension: { id } }) =>
    page.dimension(id).groups.map((group): SearchEntry => ({
      name: group.label,
      kind: `${page.say('az.kinds.group')}: ${divisionName(page, id)}`,
      href: page.href(`/groups/#${id}-${group.id}`),
      words: group.people,
      sort: 'group',
    })),
  );
}

type Places = PageContext['site']['geographies'][number];

function kindOfPlace(page: PageContext, { geography: { id } }: Places): SearchEntry {
  const { name } = page.geography(id).texts;
  return { name, kind: page.say('az.kinds.place'), href: page.href(`/places/#${id}`), words: '', sort: 'place' };
}

/** The places of a kind that have a page, or a line in the list of what shares ground with them. */
function pagesOfPlaces(page: PageContext, { geography, areas }: Places): SearchEntry[] {
  const { id, pages } = geography;
  const { name, one } = page.geography(id).texts;
  const kind = `${page.say('az.kinds.place')}: ${one}`;
  const entry = (area: string): SearchEntry => ({
    name: page.areaName(id, area),
    kind,
    href: page.href(pages ? `/places/${id}/${area}/` : `/places/${id}/#${area}`),
    words: name,
    sort: 'place',
  });
  if (pages) return areas.map((area) => entry(area.id));
  return foundThrough(page, id).map((area) => entry(area.id));
}

const kindsOfPlace = (page: PageContext): SearchEntry[] =>
  page.site.geographies.map((places) => kindOfPlace(page, places));

/** Each kind of place, followed by its places that have a page. */
const placesByKind = (page: PageContext): SearchEntry[] =>
  page.site.geographies.flatMap((places) => [kindOfPlace(page, places), ...pagesOfPlaces(page, places)]);

/** Programs, where the language of the page has their pages. */
const programs = (page: PageContext): SearchEntry[] =>
  page.has('/programs/')
    ? programsByName(page).map(({ program, words }) => ({
        name: words.name,
        kind: page.say('programs.name'),
        href: page.href(`/programs/${program.id}/`),
        words: words.short,
      }))
    : [];

/** Pages that stand by themselves, such as the method or the budget. */
const pagesOfSite = (page: PageContext): SearchEntry[] =>
  sitePages(page).map(({ title, path, standfirst }) => ({
    name: title,
    kind: page.say('az.kinds.page'),
    href: page.href(path),
    words: standfirst,
  }));

function terms(page: PageContext): SearchEntry[] {
  const { terms: all } = page.site.glossary[page.language.id]!;
  const kind = page.say('az.kinds.term');
  return Object.entries(all).map(([id, { term }]) => ({
    name: term,
    kind,
    href: page.href(`/glossary/#${id}`),
    words: '',
  }));
}

const entriesOf = (page: PageContext, lists: readonly ((page: PageContext) => SearchEntry[])[]): SearchEntry[] =>
  lists.flatMap((list) => list(page));

const searched = (page: PageContext, entries: SearchEntry[]): SearchEntry[] =>
  withSearchWords(entries, page.site.searchWords[page.language.id]?.words ?? []);

/** What the index from A to Z prints, in the language of the page: places by their kind, which lists each of them. */
export function indexEntries(page: PageContext): SearchEntry[] {
  return entriesOf(page, [indicators, issueAreas, groups, kindsOfPlace, programs, pagesOfSite, terms]);
}

/**
 * Everything a reader may look for, in the language of the page: what the index prints, and each place that has a page
 * or leads to some, with the words that people type for it.
 * Of names that fit equally well the first of these kinds comes first.
 */
export function searchEntries(page: PageContext): SearchEntry[] {
  return searched(page, entriesOf(page, [indicators, issueAreas, pagesOfSite, groups, programs, placesByKind, terms]));
}
