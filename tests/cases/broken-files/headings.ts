import { csv, heading, number, oneSheet, sound, text, third, utf8, workbook, type Line } from './recipes.ts';

export const headings: Line[] = [
  ['no headings at all', () => utf8('2019,Elm,20\n2020,Oak,21'), 'no-heading', 1, null, /headings/],
  ['headings and nothing below', () => utf8(heading), 'no-rows', 1, null, /add the rows/],
  [
    'a heading nobody knows',
    () => utf8('period,group,estimate,colour\n2019,Elm,20,red'),
    'unknown-column',
    1,
    3,
    /rename it/,
  ],
  ['a heading twice', () => utf8('period,group,estimate,Value\n2019,Elm,20,21'), 'column-twice', 1, 3, /delete one/],
  [
    'a column without a heading',
    () => utf8('period,group,estimate,\n2019,Elm,20,21'),
    'empty-heading',
    1,
    3,
    /heading/,
  ],
  ['a row longer than the headings', () => csv('2020,Oak,21,7'), 'empty-heading', 1, 3, /heading/],
  ['no period', () => utf8('group,estimate\nElm,20'), 'missing-column', 1, null, /add the column period/],
  [
    'a second row of headings',
    () => utf8(`${heading}\nyear,tree,percent\n2019,Elm,20`),
    'second-heading',
    2,
    0,
    /delete this row/,
  ],
  ['units below the headings', () => utf8(`${heading}\n,name,percent\n2019,Elm,20`), 'second-heading', 2, 1, /units/],
  ['a remark below the table', () => csv('Source: the harbour office'), 'remark-row', 3, 0, /move the remark/],
  ['a footnote below the table', () => csv('* two wards together'), 'remark-row', 3, 0, /move the remark/],
  [
    'a second sheet',
    () =>
      workbook({
        sheets: [
          { name: 'Figures', rows: sound },
          { name: 'Old', rows: sound },
        ],
      }),
    'other-sheet',
    0,
    null,
    /delete this sheet/,
  ],
  [
    'a hidden sheet',
    () =>
      workbook({
        sheets: [
          { name: 'Figures', rows: sound },
          { name: 'Old', state: ' state="hidden"', rows: sound },
        ],
      }),
    'hidden-sheet',
    0,
    null,
    /show the sheet/,
  ],
  [
    'a very hidden sheet',
    () =>
      workbook({
        sheets: [
          { name: 'Figures', rows: sound },
          { name: 'Old', state: ' state="veryHidden"', rows: sound },
        ],
      }),
    'hidden-sheet',
    0,
    null,
    /show the sheet/,
  ],
  [
    'sheets that hold nothing',
    () => workbook({ sheets: [{ name: 'Figures', rows: '' }] }),
    'no-data',
    0,
    null,
    /holds the figures/,
  ],
  [
    'merged cells',
    () =>
      oneSheet(
        third(`${text('A3', '2020')}${text('B3', 'Oak')}${number('C3', '21')}`),
        '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      ),
    'merged',
    2,
    0,
    /take the merge apart/,
  ],
  [
    'merged headings',
    () => oneSheet(sound, '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'),
    'merged',
    1,
    1,
    /take the merge apart/,
  ],
  [
    'a hidden row',
    () => oneSheet(third(`${text('A3', '2020')}${text('B3', 'Oak')}${number('C3', '21')}`, ' hidden="1"')),
    'hidden-row',
    3,
    null,
    /show the row/,
  ],
  [
    'a hidden column',
    () => oneSheet(sound, '', '<cols><col min="3" max="3" hidden="1"/></cols>'),
    'hidden-column',
    1,
    2,
    /show the column/,
  ],
];
