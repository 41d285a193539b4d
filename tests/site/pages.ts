import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { largestOfEachKind, type Page, readPages } from './files.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';

const root = join(import.meta.dirname, '../..');

/** The build under test, and the objects it was printed from. */
export const dist = resolve(root, process.env['EQUITY_DIST'] ?? 'dist');
export const build = resolve(root, process.env['EQUITY_BUILD'] ?? '.build');

export function readSite(): PublishedSite {
  return JSON.parse(readFileSync(join(build, 'site.json'), 'utf8')) as PublishedSite;
}

export function readIndicators(): PublishedIndicator[] {
  return readSite().indicators.map(
    (id) => JSON.parse(readFileSync(join(build, 'indicators', `${id}.json`), 'utf8')) as PublishedIndicator,
  );
}

export const languages = readSite().site.languages.map((language) => language.id);
/** Every page for readers; pictures for other pages (`/embed/`) are no pages of their own, and have their own tests. */
export const pages = readPages(dist, languages).filter(({ path }) => !path.startsWith('/embed/'));

/** `npm run test:full` looks at the whole product; the daily command at a sample that holds every kind and language. */
export const isFull = process.env['EQUITY_FULL'] === 'true';

/** The largest page of every kind in every language. */
export function samplePages(): Page[] {
  return largestOfEachKind(pages);
}

/** The languages that have every page, frozen ones and embeds too. */
export const wholeLanguages: string[] = readSite()
  .site.languages.filter(({ scope }) => scope === 'whole')
  .map(({ id }) => id);

/** The languages of which more than a sample is looked at daily. */
const mostLookedAt: string[] = readSite()
  .site.languages.filter(({ state }) => isFull || state === 'finished')
  .map(({ id }) => id);

/** Kinds of pages that one template prints by the hundred. */
const manyOfOne = [
  /^(places|who-is-not-counted|issue-areas)\/.+$/,
  /^indicators\/\*\/(map|compare|figures|figures\/\*)$/,
  /^(reports|r)\/.+\/\*$/,
  /^meetings\/\*\/.+$/,
  /^groups\/\*\/\*$/,
  /^(budget|programs)\/\*$/,
];

const isOneOfMany = ({ kind }: Page): boolean => manyOfOne.some((pattern) => pattern.test(kind));

/**
 * Every `step`-th page of a language, beginning elsewhere in each, so that together they come to see most of them; of
 * drafts, whose pages are printed from the same figures, a third of that.
 */
function everyNth(chosen: Page[], step: number): Page[] {
  return readSite().site.languages.flatMap(({ id, state }, from) => {
    const each = state === 'draft' ? 3 * step : step;
    return chosen.filter(({ language }) => language === id).filter((_, at) => at % each === from % each);
  });
}

/** Of each kind the pages of `times` languages, other ones for the next kind: one template prints all languages. */
function inTurn(chosen: Page[], times: number): Page[] {
  const kinds = [...Map.groupBy(chosen, ({ kind }) => kind)].sort(([one], [other]) => (one < other ? -1 : 1));
  return kinds.flatMap(([, some], turn) => some.filter((_, at) => (at + turn) % some.length < times));
}

/** Some pages, each kind in `times` of the drafts alone, since long words stand elsewhere in each; in full, all. */
export function sharedOut(chosen: Page[], times = 2): Page[] {
  const [most, drafts] = [true, false].map((is) => chosen.filter((one) => mostLookedAt.includes(one.language) === is));
  return [...most!, ...inTurn(drafts!, times)];
}

function sampled(): Page[] {
  const few = pages.filter((page) => !isOneOfMany(page));
  const ofIndicators = few.filter(({ kind }) => kind === 'indicators/*');
  const others = few.filter(({ kind, language }) => kind !== 'indicators/*' && mostLookedAt.includes(language));
  return [
    ...new Set([
      ...others,
      ...sharedOut(samplePages()),
      ...everyNth(ofIndicators, 8),
      ...everyNth(pages.filter(isOneOfMany), 60),
    ]),
  ];
}

/**
 * The pages that are looked at one by one: those that stand alone, the longest of each kind, every eighth indicator
 * and every sixtieth of the hundreds of places, maps and frozen pages, which one template prints; in full, all.
 */
export const lookedAt: Page[] = isFull ? pages : sampled();

export function documentOf(page: Page): Document {
  return parseHTML(page.html).document as unknown as Document;
}
