import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readRow } from '../../../../src/components/figure-card/figure-row.ts';

// Rows of an invented place.

function rowOf(table: string, row: string): HTMLElement {
  const { document } = parseHTML(`<table ${table}><tbody>${row}</tbody></table>`);
  return document.querySelector('tr')!;
}

test('a row of a group: the place is that of the table, and what only some readers hear is no part of the value', () => {
  const row = rowOf(
    'data-place="Port" data-source="survey"',
    `<tr id="x" data-lacks="steps"><th>Fir residents</th><td class="period">2021</td>
     <td><a href="#x">24.6%<span>, Fir residents</span></a></td><td class="interval">22 to 27</td></tr>`,
  );
  expect(readRow(row)).toEqual({
    ...{ id: 'x', source: 'survey', isCautioned: false, why: '', lacks: 'steps', corrected: [] },
    words: { group: 'Fir residents', place: 'Port', period: '2021', value: '24.6%', interval: '22 to 27' },
  });
});

test('a row of a place: group and period are those of the table; caution comes with its reason', () => {
  const row = rowOf(
    'data-group="All residents" data-period="2021" data-source="survey"',
    `<tr id="x" data-source="census" data-corrected="a b"><th>Old Town</th>
     <td><a href="#x">7</a><span class="caution">use with caution</span><span class="why">few were asked</span></td></tr>`,
  );
  const shown = readRow(row);
  expect(shown.words).toMatchObject({ group: 'All residents', place: 'Old Town', period: '2021', interval: '' });
  expect(shown).toMatchObject({ source: 'census', isCautioned: true, why: 'Few were asked.', corrected: ['a', 'b'] });
});

test('a note of a figure that is sure is no reason for caution', () => {
  const row = rowOf('', '<tr id="x"><th>Old Town</th><td><a>7</a><span class="why">a note</span></td></tr>');
  expect(readRow(row)).toMatchObject({ isCautioned: false, why: '' });
});
