import { expect, test } from 'vitest';
import { offers } from '../../src/published/scope.ts';
import { type Page } from './files.ts';
import { documentOf, languages, lookedAt, pages, readIndicators, readSite } from './pages.ts';
import { stringsOf } from './words.ts';

const site = readSite();
const [first = 'en', ...others] = languages;
const strings = (language: string) => leaves(stringsOf(language));

/** The texts at the ends of a tree, by their path: `{ a: { b: 'x' } }` gives `{ 'a.b': 'x' }`. */
function leaves(tree: unknown, path = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[path, tree]]);
  if (typeof tree !== 'object' || tree === null) return new Map();
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => [...leaves(value, path === '' ? key : `${path}.${key}`)]),
  );
}

/** Texts of `language` that are said otherwise in `other` and have words of their own: what must not stand on its pages. */
function foreign(language: Map<string, string>, other: Map<string, string>): Set<string> {
  const texts = [...language].filter(([key, text]) => other.has(key) && other.get(key) !== text && !/[{}]/.test(text));
  const own = new Set(other.values());
  return new Set(texts.map(([, text]) => text.trim()).filter((text) => /[a-z]{4}/i.test(text) && !own.has(text)));
}

/** Every text of a page that a reader sees or hears, without what is marked as another language or as a word of files. */
function textsOf(page: Page): string[] {
  const known = read.get(page) ?? readTexts(page);
  read.set(page, known);
  return known;
}

const read = new Map<Page, string[]>();

function readTexts(page: Page): string[] {
  const document = documentOf(page);
  for (const element of document.body.querySelectorAll('[lang], script, code')) {
    const language = element.getAttribute('lang');
    if (language !== page.language) element.remove();
  }
  // Code to paste is in the language of browsers, and the reader of pages here gives it in pieces.
  for (const one of document.body.querySelectorAll('pre')) if (one.textContent.includes('<iframe')) one.remove();
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    ['alt', 'title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  const nodes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
  );
  return [...attributes, ...nodes].map((text) => text.replace(/[ \t\n]+/g, ' ').trim()).filter((text) => text !== '');
}

test('every language has the same pages, of scope reading those that are read', () => {
  const without = (path: string, language: string) => (language === first ? path : path.replace(`/${language}/`, '/'));
  const paths = (language: string) =>
    pages
      .filter((page) => page.language === language && !page.kind.startsWith('404'))
      .map((page) => without(page.path, language));
  expect(paths(first).length).toBeGreaterThan(10);
  for (const { id, scope } of site.site.languages.slice(1))
    expect([id, paths(id)]).toEqual([id, paths(first).filter((path) => offers({ scope }, path))]);
});

test.each(others)('names of places that nobody translates say their language on pages in %s', (language) => {
  const named = new Map<string, string>(
    site.geographies.flatMap(({ geography, areas }) =>
      areas
        .filter(({ names }) => names[first] === names[language] && /\p{L}/u.test(names[first]!))
        .map(({ id, names }) => [`/${language}/places/${geography.id}/${id}/`, names[first]!] as const),
    ),
  );
  const unsaid = lookedAt
    .filter((page) => named.has(page.path))
    .filter((page) => {
      const head = documentOf(page).querySelector('h1')!;
      return head.textContent !== named.get(page.path) || head.getAttribute('lang') !== first;
    });
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

test.each(others)('no interface word of the first language stands on a page in %s', (language) => {
  const forbidden = foreign(strings(first), strings(language));
  expect(forbidden.size).toBeGreaterThan(20);
  const found = lookedAt
    .filter((page) => page.language === language)
    .flatMap((page) =>
      textsOf(page)
        .filter((text) => forbidden.has(text))
        .map((text) => `${page.path}: ${text}`),
    );
  expect([...new Set(found)]).toEqual([]);
});

test.each(others)('no catalog text of the first language stands on a page in %s', (language) => {
  const objects = [
    ...readIndicators().map(({ texts }) => texts),
    ...site.issueAreas.map(({ texts }) => texts),
    ...site.dimensions.map(({ texts }) => texts),
    ...site.geographies.map(({ texts }) => texts),
    ...site.pages.map(({ texts }) => texts),
    ...site.sources.map(({ texts }) => texts),
    site.texts,
    site.glossary,
  ];
  const forbidden = new Set(objects.flatMap((texts) => [...foreign(leaves(texts[first]), leaves(texts[language]))]));
  expect(forbidden.size).toBeGreaterThan(100);
  const found = lookedAt
    .filter((page) => page.language === language)
    .flatMap((page) =>
      textsOf(page)
        .filter((text) => forbidden.has(text))
        .map((text) => `${page.path}: ${text.slice(0, 80)}`),
    );
  expect([...new Set(found)]).toEqual([]);
});

test('Spanish keeps a no-break space before the percent sign and a decimal point', () => {
  const spanish = lookedAt.filter((page) => page.language === 'es');
  const loose = spanish.flatMap((page) =>
    textsOf(page)
      // Code to paste is in the language of browsers.
      .filter((text) => !text.includes('iframe'))
      .filter((text) => /\d(?:%| %)|\d,\d(?!\d\d)/.test(text))
      .map((text) => `${page.path}: ${text.slice(0, 80)}`),
  );
  expect([...new Set(loose)].slice(0, 20)).toEqual([]);
});
