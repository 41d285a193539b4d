import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offers } from '../../src/published/scope.ts';
import type { Page } from './files.ts';
import { documentOf, languages, lookedAt, readSite } from './pages.ts';
import { plain } from './words.ts';

// What the markup of every page must hold, each page read once.

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // Titles of indicators say whom, what and by what; search engines cut them, readers do not.
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
  },
});

const site = readSite().site;

/** The languages that have the page. */
function offering({ path, language }: Page): string[] {
  const bare = language === languages[0] ? path : path.replace(`/${language}/`, '/');
  return site.languages.filter((one) => offers(one, bare)).map(({ id }) => id);
}

/** The policy a page states for itself, by directive. */
function policyOf(document: Document): [name: string, value: string][] {
  const stated = document.querySelector('meta[http-equiv="Content-Security-Policy" i]')?.getAttribute('content') ?? '';
  return stated.split(';').map((part) => {
    const [name = '', value = ''] = part.trim().split(/\s+(.*)/s, 2);
    return [name, value];
  });
}

/** Whether a drawing is a picture with title and description; what stands beside words that say the same is hidden. */
function isDescribed(svg: Element): boolean {
  const says = (name: string) => plain(svg.querySelector(`:scope > ${name}`)?.textContent ?? '').length > 2;
  return svg.getAttribute('role') === 'img' && says('title') && says('desc');
}

const start = (element: Element): string => element.outerHTML.slice(0, 90);

const parsedNothing = documentOf({ ...lookedAt[0]!, html: '' });

describe.each(lookedAt.map((page) => [page.path, page] as const))('%s', (_, page) => {
  let document: Document;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  beforeAll(() => {
    document = documentOf(page);
  });
  // All pages read at once are more than a machine holds.
  afterAll(() => {
    document = parsedNothing;
  });

  test('is valid', async () => {
    const { results } = await validator.validateString(page.html);
    const faults = results.flatMap(({ messages }) => messages);
    expect(faults.map((one) => `${one.ruleId} at ${one.selector}: ${one.message}`)).toEqual([]);
  });

  test('has one h1, one main, and headings that skip no level', () => {
    expect([all('h1').length, all('main').length]).toEqual([1, 1]);
    const levels = all('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('states a strict policy', () => {
    const policy = policyOf(document);
    const { 'default-src': other, 'script-src': scripts = "'none'" } = Object.fromEntries(policy);
    expect(other).toBe("'none'");
    expect(policy.filter(([, value]) => /unsafe|\*|https?:/.test(value))).toEqual([]);
    expect(policy.filter(([name, value]) => name !== 'img-src' && value.includes('data:'))).toEqual([]);
    expect(scripts).toMatch(/^'(self|none)'|^'sha256-/);
  });

  test('has no style and no script in its markup', () => {
    const inline = all('[style], style, script:not([src])').filter(
      (element) => !/^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? ''),
    );
    const handlers = all('*').filter((one) => one.getAttributeNames().some((name) => /^on[a-z]+$/.test(name)));
    expect([...inline, ...handlers].map(start)).toEqual([]);
  });

  test('has drawings that are pictures with title and description, or beside the words that say the same', () => {
    const drawings = all('svg').filter((svg) => svg.parentElement?.closest('svg') === null);
    const told = drawings.filter((svg) => svg.closest('[aria-hidden="true"]') === null);
    expect(told.filter((svg) => !isDescribed(svg)).map(start)).toEqual([]);
  });

  test('has a caption for every figure, and a caption or a heading for every table', () => {
    const figures = all('figure').filter((figure) => figure.querySelector('figcaption') === null);
    const named = 'caption, [aria-labelledby], [aria-label]';
    const tables = all('table').filter((table) => !table.matches(named) && table.querySelector('caption') === null);
    expect([...figures, ...tables].map(start)).toEqual([]);
  });

  test.skipIf(page.kind.startsWith('404'))(
    'says its language and where it stands in the others, and leads there',
    () => {
      expect(document.documentElement.getAttribute('lang')).toBe(page.language);
      const alternates = all('link[rel="alternate"][hreflang]');
      const nameOf = (link: Element) => link.getAttribute('hreflang') ?? link.getAttribute('lang');
      expect(alternates.map(nameOf)).toEqual(expect.arrayContaining(offering(page)));
      const own = alternates.find((link) => link.getAttribute('hreflang') === page.language);
      expect(new URL(own?.getAttribute('href') ?? '', site.url).pathname).toBe(page.path);
      const left = languages.filter((id) => id !== page.language);
      expect(all('a[hreflang], a[lang]').map(nameOf)).toEqual(expect.arrayContaining(left));
    },
  );
});
