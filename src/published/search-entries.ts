import { divisionName } from './division-name.ts';
import type { PageContext } from './page-context.ts';
import { programs as programsByName } from './programs.ts';

/** What a search can lead to: a name, what kind of thing it is, where it stands, and other words it is found by. */
export interface SearchEntry {
  name: string;
  kind: string;
  href: string;
  words: string;
}

function indicators(page: PageContext): SearchEntry[] {
  return page.issueAreas().flatMap(({ texts, indicators: all }) =>
    all.map((one): SearchEntry => {
      const { short, title, question } = page.words(one);
      const words = `${title} ${question} ${texts.name}`;
      return { name: short, kind: page.say('az.kinds.indicator'), href: page.href(`/indicators/${one.id}/`), words };
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
    })),
  );
}

type Places = PageContext['site']['geographies'][number];

function kindOfPlace(page: PageContext, { geography: { id } }: Places): SearchEntry {
  const { name } = page.geography(id).texts;
  return { name, kind: page.say('az.kinds.place'), href: page.href(`/places/#${id}`), words: '' };
}

function pagesOfPlaces(page: PageContext, { geography: { id, pages }, areas }: Places): SearchEntry[] {
  const { name, one } = page.geography(id).texts;
  const kind = `${page.say('az.kinds.place')}: ${one}`;
  const entry = (area: string): SearchEntry => ({
    name: page.areaName(id, area),
    kind,
    href: page.href(`/places/${id}/${area}/`),
    words: name,
  });
  return pages ? areas.map((area) => entry(area.id)) : [];
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

/** What the index from A to Z prints, in the language of the page: places by their kind, which lists each of them. */
export function indexEntries(page: PageContext): SearchEntry[] {
  return entriesOf(page, [indicators, issueAreas, groups, kindsOfPlace, programs, terms]);
}

/**
 * Everything a reader may look for, in the language of the page: what the index prints, and each place that has a page.
 * Of names that fit equally well the first of these kinds comes first.
 */
export function searchEntries(page: PageContext): SearchEntry[] {
  return entriesOf(page, [indicators, issueAreas, placesByKind, groups, programs, terms]);
}
