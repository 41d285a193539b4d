import { divisionName } from './division-name.ts';
import type { PageContext } from './page-context.ts';

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

function places(page: PageContext): SearchEntry[] {
  return page.site.geographies.flatMap(({ geography, areas }): SearchEntry[] => {
    const { name, one } = page.geography(geography.id).texts;
    const kind = page.say('az.kinds.place');
    const all = { name, kind, href: page.href(`/places/#${geography.id}`), words: '' };
    if (!geography.pages) return [all];
    const pages = areas.map(({ id }): SearchEntry => ({
      name: page.areaName(geography.id, id),
      kind: `${kind}: ${one}`,
      href: page.href(`/places/${geography.id}/${id}/`),
      words: name,
    }));
    return [all, ...pages];
  });
}

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

/**
 * Everything a reader may look for, in the language of the page: indicators, issue areas, places, groups, and words of
 * the glossary, in this order. The A to Z prints the same without scripts, places by their kind.
 */
export function searchEntries(page: PageContext): SearchEntry[] {
  return [indicators, issueAreas, places, groups, terms].flatMap((list) => list(page));
}
