import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { documentOf, lookedAt, pages } from './pages.ts';

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

test.each(lookedAt.map((page) => [page.path, page] as const))('%s is valid', async (_, page) => {
  const report = await validator.validateString(page.html);
  const faults = report.results.flatMap((result) =>
    result.messages.map((m) => `${m.ruleId} at ${m.selector}: ${m.message}`),
  );
  expect(faults).toEqual([]);
});

test('ids are unique on their page', () => {
  const twice = pages.flatMap((page) => {
    const ids = [...page.html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path} #${id}`);
  });
  expect(twice).toEqual([]);
});

test('every page has one h1, one main, and headings that skip no level', () => {
  for (const page of lookedAt) {
    const document = documentOf(page);
    expect([page.path, document.querySelectorAll('h1').length]).toEqual([page.path, 1]);
    expect([page.path, document.querySelectorAll('main').length]).toEqual([page.path, 1]);
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => Number(heading.tagName[1]));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect([page.path, skips]).toEqual([page.path, []]);
  }
});

test('no text of a programming fault is printed', () => {
  const faults = /\b(undefined|NaN|Infinity)\b|\[object |\{[a-zA-Z]+(, ?(plural|select|number)|\})/;
  const printed = pages.flatMap(({ path, html }) => {
    const text = html.slice(html.indexOf('<body')).replace(/<script[^]*?<\/script>|<[^>]+>/g, ' ');
    const at = text.search(faults);
    return at < 0 ? [] : [`${path}: …${text.slice(Math.max(0, at - 40), at + 40)}…`];
  });
  expect(printed).toEqual([]);
});

test('no text of a programming fault stands in an attribute', () => {
  const faults = /="[^"]*(\bundefined\b|\bNaN\b|\[object )[^"]*"/;
  expect(
    pages.filter((page) => faults.test(page.html)).map((page) => `${page.path}: ${faults.exec(page.html)?.[0]}`),
  ).toEqual([]);
});
