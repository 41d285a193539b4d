import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PublishedIndicator, PublishedSite } from '../../src/model/published.ts';

const root = join(import.meta.dirname, '../..');

/** The build under test, and the objects it was printed from. */
export const dist = join(root, process.env['EQUITY_DIST'] ?? 'dist');
export const build = join(root, process.env['EQUITY_BUILD'] ?? '.build');

export interface Page {
  /** The address on the site: `/es/indicators/poverty/`. */
  path: string;
  file: string;
  /** `home`, `indicators/*`, `data`, `404` …: pages of one kind are printed by one template. */
  kind: string;
  language: string;
  html: string;
}

/** All files below a folder, relative, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

export function readSite(): PublishedSite {
  return JSON.parse(readFileSync(join(build, 'site.json'), 'utf8')) as PublishedSite;
}

export function readIndicators(): PublishedIndicator[] {
  return readSite().indicators.map(
    (id) => JSON.parse(readFileSync(join(build, 'indicators', `${id}.json`), 'utf8')) as PublishedIndicator,
  );
}

/** `indicators/poverty/index.html` is at `/indicators/poverty/`; other files keep their name. */
function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function kindOf(path: string, languages: string[]): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (languages.includes(parts[0] ?? '')) parts.shift();
  if (parts.length === 0) return 'home';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join('/')}/*`;
}

/** Every page of a build, with the languages of its site. */
export function readPages(folder: string, languages: string[]): Page[] {
  const [first = 'en', ...others] = languages;
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = pathOf(file);
      const language = others.find((id) => path.startsWith(`/${id}/`)) ?? first;
      const html = readFileSync(join(folder, file), 'utf8');
      return { path, file, kind: kindOf(path, others), language, html };
    });
}

export const languages = readSite().site.languages.map((language) => language.id);
export const pages = readPages(dist, languages);

/** The largest page of every kind in every language: the one where a template is most likely to break. */
export function samplePages(): Page[] {
  const largest = new Map<string, Page>();
  for (const page of pages) {
    const key = `${page.language} ${page.kind}`;
    if (page.html.length > (largest.get(key)?.html.length ?? 0)) largest.set(key, page);
  }
  return [...largest.values()];
}

export function documentOf(page: Page): Document {
  return parseHTML(page.html).document as unknown as Document;
}
