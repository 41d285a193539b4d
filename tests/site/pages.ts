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

/** The largest page of every kind in every language. */
export function samplePages(): Page[] {
  return largestOfEachKind(pages);
}

const isOneOfMany = ({ kind }: Page): boolean =>
  /^(places\/.+\/\*|indicators\/\*\/(map|figures|figures\/\*)|r\/.+\/\*)$/.test(kind);

/**
 * The pages that are looked at one by one: all, but of the hundreds of places and maps, which one template prints, the
 * longest of each kind and every tenth.
 */
export const lookedAt: Page[] = [
  ...new Set([
    ...pages.filter((page) => !isOneOfMany(page)),
    ...samplePages(),
    ...pages.filter(isOneOfMany).filter((_, at) => at % 10 === 0),
  ]),
];

export function documentOf(page: Page): Document {
  return parseHTML(page.html).document as unknown as Document;
}
