import { expect, test } from 'vitest';
import { drawing, element, tableOf } from '../../../src/preflight/element.ts';
import { page } from './page.ts';

test('text is text, whatever stands in it', () => {
  const made = element(page, 'p', { class: 'note' }, '<img src=x onerror=alert(1)>', null);
  expect(made.querySelector('img')).toBeNull();
  expect(made.outerHTML).toBe('<p class="note">&lt;img src=x onerror=alert(1)&gt;</p>');
});

test('a drawing becomes elements', () => {
  expect(element(page, 'div', {}, drawing(page, '<svg><line/></svg>')).querySelector('svg line')).not.toBeNull();
});

test('a table has a caption, headings, and a heading in each row', () => {
  const table = tableOf(page, 'Boats', ['Pier', 'Count'], [['East', '3']]);
  expect(table.querySelector('caption')!.textContent).toBe('Boats');
  expect([...table.querySelectorAll('th')].map((one) => [one.getAttribute('scope'), one.textContent])).toEqual([
    ['col', 'Pier'],
    ['col', 'Count'],
    ['row', 'East'],
  ]);
  expect(table.querySelector('td')!.getAttribute('data-head')).toBe('Count');
});
