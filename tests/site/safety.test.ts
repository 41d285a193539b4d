import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, type Page } from './files.ts';
import { dist, documentOf, lookedAt, pages } from './pages.ts';

/** The policy a page states for itself, by directive. */
function policyOf(page: Page): Map<string, string> {
  const content =
    documentOf(page).querySelector('meta[http-equiv="Content-Security-Policy" i]')?.getAttribute('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((part) => part.trim().split(/\s+(.*)/s, 2))
      .map(([name = '', value = '']) => [name, value]),
  );
}

test('every page states a strict policy', () => {
  for (const page of lookedAt) {
    const policy = policyOf(page);
    expect([page.path, policy.get('default-src')]).toEqual([page.path, "'none'"]);
    expect([page.path, [...policy.values()].filter((value) => /unsafe|\*|https?:/.test(value))]).toEqual([
      page.path,
      [],
    ]);
    const withData = [...policy].filter(([name, value]) => name !== 'img-src' && value.includes('data:'));
    expect([page.path, withData]).toEqual([page.path, []]);
    expect([page.path, policy.get('script-src') ?? "'none'"]).toEqual([
      page.path,
      expect.stringMatching(/^'(self|none)'|^'sha256-/),
    ]);
  }
});

test('the policy of every page is the one of those looked at', () => {
  const policy = (html: string): string => /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(html)?.[0] ?? '';
  expect(new Set(pages.map(({ html }) => policy(html)))).toEqual(new Set([policy(lookedAt[0]!.html)]));
});

test('the policy comes before anything it is to govern', () => {
  const late = pages.filter((page) => {
    const policy = page.html.search(/<meta[^>]*Content-Security-Policy/i);
    const governed = page.html.search(/<(script|link|style)\b/i);
    return policy < 0 || (governed >= 0 && governed < policy);
  });
  expect(late.map((page) => page.path)).toEqual([]);
});

test('no style and no script stands in the markup', () => {
  const inline = lookedAt.flatMap((page) => {
    const document = documentOf(page);
    const elements = [...document.querySelectorAll('[style], style, script:not([src])')].filter(
      (element) => !/^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? ''),
    );
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => /^on[a-z]+$/.test(name)),
    );
    return [...elements, ...handlers].map((element) => `${page.path}: ${element.outerHTML.slice(0, 90)}`);
  });
  expect(inline).toEqual([]);
});

test('nothing is loaded from another host', () => {
  const loading =
    /<(?:link(?![^>]*rel="(?:canonical|alternate|license)")|script|img|iframe|source|object|embed|use|image|video|audio)\b[^>]*?\s(?:href|src|srcset|data)="(?:https?:)?\/\/[^"]*"/g;
  expect(pages.flatMap((page) => (page.html.match(loading) ?? []).map((found) => `${page.path}: ${found}`))).toEqual(
    [],
  );
});

test('no style sheet and no script names another host', () => {
  const files = filesOf(dist).filter((file) => /\.(css|js)$/.test(file));
  // Formats are named by addresses that nothing ever asks for; the policy of the page would forbid it besides.
  const formats = 'www.w3.org|schemas.openxmlformats.org|schemas.microsoft.com|json-schema.org';
  // An address with a blank to be filled is a pattern that a library checks numbers of hosts by.
  const hosts = new RegExp(
    `(url\\(\\s*['"]?(https?:)?//|@import|https?://(?!(${formats.replaceAll('.', '\\.')})/|\\[\\$\\{))`,
  );
  expect(files.filter((file) => hosts.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});

test('nothing of the machine that built it is published', () => {
  const own = /\/(home|work|root|Users|tmp)\/[a-z]/;
  const text = /\.(html|css|js|json|csv|txt|xml|svg)$/;
  const files = filesOf(dist).filter((file) => text.test(file) && own.test(readFileSync(join(dist, file), 'utf8')));
  expect(files).toEqual([]);
});
