import type { PageContext } from './page-context.ts';
import { readLens } from './read.ts';

/** A page of the site that stands by itself: how it is called, where it lies, and what it says of itself. */
export interface SitePage {
  title: string;
  path: string;
  standfirst: string;
}

/** Pages whose title and standfirst are interface words, by their keys. */
const ofInterface: readonly [path: string, title: string, standfirst: string | null][] = [
  ['/data/', 'data.title', 'data.standfirst'],
  ['/updates/', 'updates.title', 'updates.standfirst'],
  ['/corrections/', 'corrections.title', 'corrections.standfirst'],
  ['/who-is-not-counted/', 'notCounted.title', 'notCounted.standfirst'],
  ['/story-starters/', 'starters.title', 'starters.standfirst'],
  ['/embeds/', 'picture.embed', 'picture.embedNote'],
  ['/budget/', 'budget.title', 'budget.standfirst'],
  ['/programs/', 'programs.title', 'programs.standfirst'],
  ['/reports/', 'report.title', 'report.standfirst'],
  ['/notes/', 'notes.title', 'notes.standfirst'],
  ['/meetings/', 'meetings.title', 'meetings.standfirst'],
  ['/issue-areas/', 'nav.issue-areas', null],
  ['/places/', 'places.title', 'places.standfirst'],
  ['/places/compare/', 'beside.title', 'beside.standfirst'],
  ['/groups/', 'groups.title', 'groups.standfirst'],
  ['/glossary/', 'glossary.title', 'glossary.standfirst'],
  ['/languages/', 'languages.title', 'languages.standfirst'],
  ['/staff/', 'staff.title', null],
  ['/staff/check/', 'staffCheck.title', 'staffCheck.standfirst'],
  ['/staff/guide/', 'staffGuide.title', 'staffGuide.standfirst'],
];

/** Pages that a page of prose with another id than its path is. */
const pathOf = (id: string): string => (id === 'other-cities' ? '/decide/cities/' : `/${id}/`);

function prose(page: PageContext): SitePage[] {
  return page.site.pages.map(({ page: { id }, texts }) => {
    const { title, standfirst } = texts[page.language.id]!;
    return { title, path: pathOf(id), standfirst };
  });
}

function lens(page: PageContext): SitePage[] {
  if (readLens() === null) return [];
  return [{ title: page.say('lens.title'), path: '/budget/lens/', standfirst: page.say('lens.standfirst') }];
}

/**
 * The pages of the site that are no indicator, place, group or program, as far as the language of the page has them;
 * kinds of which the city has nothing are left out.
 */
export function sitePages(page: PageContext): SitePage[] {
  const { city } = page.texts;
  const { programs, levers, meetingKits, reports } = page.site;
  const empty = [
    ...(programs.length + levers.length === 0 ? ['/programs/'] : []),
    ...(meetingKits.length === 0 ? ['/meetings/'] : []),
    ...(reports.length === 0 ? ['/reports/'] : []),
  ];
  const spoken = ofInterface.map(([path, title, standfirst]) => ({
    title: page.say(title),
    path,
    standfirst: standfirst === null ? '' : page.say(standfirst, { city }),
  }));
  return [...spoken, ...lens(page), ...prose(page)].filter(({ path }) => page.has(path) && !empty.includes(path));
}
