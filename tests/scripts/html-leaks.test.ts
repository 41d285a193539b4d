import { expect, test } from 'vitest';
import { htmlLeaks, orderLeaks, parsePage } from '../../scripts/html-leaks.ts';

// Invented pages with one planted leak each.
const hidden = [{ indicator: 'boats', groups: new Map([['elm', 'Elm']]) }];
const table = (cell: string, inside = '') =>
  `<html><body><main><table><tbody><tr data-group="elm"><th scope="row">Elm, 3 kinds</th><td class="drawn"><svg><line class="grid" x1="33%"/>${inside}</svg></td>${cell}</tr></tbody></table></main></body></html>`;
const sound = '<td class="value missing">hidden for privacy</td>';
const leaks = (html: string, path = 'indicators/boats/index.html') => htmlLeaks(parsePage(html), path, hidden);

test('a row that says it is hidden gives nothing away, whatever stands elsewhere', () => {
  expect(leaks(table(sound))).toEqual([]);
  expect(leaks(table(sound).replace('<main>', '<main><p>7 boats in 2021</p>'))).toEqual([]);
});

test.each([
  ['a number in the cell', table('<td class="value missing">7</td>'), '"7"'],
  ['a spoken name', table('<td class="value missing" aria-label="7 boats">hidden</td>'), '"7 boats"'],
  ['a title', table('<td class="value missing" title="about 7">hidden</td>'), '"about 7"'],
  ['data for a script', table('<td class="value missing" data-value="7">hidden</td>'), '"7"'],
  ['a mark of a value', table(sound, '<circle class="mark" r="7"/>'), '"a mark of a value"'],
  ['an interval', table(sound, '<line class="whisker" x1="2%" x2="9%"/>'), '"a mark of a value"'],
  ['alternative text', table(sound).replace('<main>', '<main><img alt="Elm: 7">'), '"Elm: 7"'],
  [
    'text in a drawing',
    table(sound).replace('<main>', '<main><svg><text>Elm <tspan>7</tspan></text></svg>'),
    '"Elm 7"',
  ],
  ['a title in a drawing', table(sound).replace('<main>', '<main><svg><title>Elm 7</title></svg>'), '"Elm 7"'],
])('%s is found', (_what, html, culprit) => {
  expect(leaks(html).join()).toContain(`indicators/boats/index.html  boats, elm: ${culprit} where no figure is`);
});

test('on other pages only the part about the indicator is looked at', () => {
  const entry = (id: string) => `<section id="${id}">${table('<td>7</td>')}</section>`;
  expect(leaks(`<html><body>${entry('boats')}</body></html>`, 'issue-areas/port/index.html')).toHaveLength(1);
  expect(leaks(`<html><body>${entry('oars')}</body></html>`, 'issue-areas/port/index.html')).toEqual([]);
  const strip = `<main><section><a href="/es/indicators/boats/">Boats</a>${table('<td>7</td>')}</section></main>`;
  expect(leaks(`<html><body>${strip}</body></html>`, 'es/index.html')).toHaveLength(1);
});

test('on the page of a group the row of the indicator is looked at', () => {
  const row = (standing: string) =>
    `<html><body><main><section><table><tbody><tr data-standing="${standing}"><th><a href="/indicators/boats/">Boats, 2021</a></th><td>7</td></tr></tbody></table></section></main></body></html>`;
  expect(leaks(row('boats elm'), 'groups/tree/elm/index.html')).toHaveLength(1);
  expect(leaks(row('boats fir'), 'groups/tree/fir/index.html')).toEqual([]);
});

test('an order by value is found', () => {
  const rows = (groups: string[]) =>
    `<html><body><table><tbody>${groups.map((group) => `<tr data-group="${group}"></tr>`).join('')}</tbody></table></body></html>`;
  const order = (groups: readonly string[]) => [...groups].sort();
  expect(orderLeaks(parsePage(rows(['elm', 'fir'])), 'a.html', order)).toEqual([]);
  expect(orderLeaks(parsePage(rows(['fir', 'elm'])), 'a.html', order)).toEqual([
    'a.html  groups stand in another order: fir, elm',
  ]);
});
