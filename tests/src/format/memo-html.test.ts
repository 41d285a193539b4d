import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { memoHtml } from '../../../src/format/memo-html.ts';
import { memo } from './invented-memo.ts';

const html = memoHtml(memo);
const { document } = parseHTML(html);

test('one file that asks for nothing, in its language', () => {
  expect(document.documentElement.getAttribute('lang')).toBe('en');
  expect(html).not.toMatch(/<script|<link|src=|https?:\/\//);
});

test('names of projects are text and never markup', () => {
  expect(html).toContain('&lt;b&gt;Pier&lt;/b&gt;');
  expect(document.querySelector('b')).toBeNull();
});

test('tables have captions, headings of columns and of rows', () => {
  for (const table of document.querySelectorAll('table')) {
    expect(table.querySelector('caption')?.textContent).not.toBe('');
    expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
    expect(table.querySelectorAll('tbody tr').length).toBe(table.querySelectorAll('tbody th[scope=row]').length);
  }
  expect(document.querySelectorAll('.sign')).toHaveLength(4);
});
