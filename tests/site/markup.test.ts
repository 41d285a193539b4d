import { expect, test } from 'vitest';
import { pages } from './pages.ts';

test('ids are unique on their page', () => {
  const twice = pages.flatMap((page) => {
    const ids = [...page.html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path} #${id}`);
  });
  expect(twice).toEqual([]);
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
