import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

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

/** `indicators/poverty/index.html` is at `/indicators/poverty/`; other files keep their name. */
function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function kindOf(path: string, languages: string[]): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (languages.includes(parts[0] ?? '')) parts.shift();
  if (parts.length === 0) return 'home';
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'indicators' && ['compare', 'figures', 'map'].includes(last)) return `indicators/*/${last}`;
  if (parts[0] === 'indicators' && parts[2] === 'figures' && parts.length > 3) return 'indicators/*/figures/*';
  if (parts[0] === 'budget' && last === 'lens') return 'budget/lens';
  if (parts[0] === 'places' && last === 'compare') return 'places/compare';
  if (parts[0] === 'groups' && parts.length === 3 && parts[1] !== 'topics') return 'groups/*/*';
  if (parts[0] === 'meetings' && parts.length > 2) return ['meetings', '*', '*', ...parts.slice(3)].join('/');
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

/** The largest page of every kind in every language: the one where a template is most likely to break. */
export function largestOfEachKind(pages: Page[]): Page[] {
  const chosen = new Map<string, Page>();
  for (const page of pages) {
    const key = `${page.language} ${page.kind}`;
    if ((chosen.get(key)?.html.length ?? -1) < page.html.length) chosen.set(key, page);
  }
  return [...chosen.values()];
}
