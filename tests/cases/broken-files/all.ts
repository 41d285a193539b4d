import { files } from './files.ts';
import { headings } from './headings.ts';
import { labels } from './labels.ts';
import { numbers } from './numbers.ts';
import { periods } from './periods.ts';
import { type BrokenFile, heading, type Line, utf8, wide, withArea, xlsx } from './recipes.ts';

const named = ([name, bytes, code, row, column, advice]: Line): BrokenFile => ({
  name,
  bytes,
  code,
  row,
  column,
  advice,
});

/** Every kind of broken file, one fault each. */
export const brokenFiles: BrokenFile[] = [...files, ...headings, ...numbers, ...periods, ...labels].map(named);

/** Files that are odd and sound: none may be refused. */
export const soundFiles: [string, BrokenFile['bytes'], number][] = [
  ['semicolons', () => utf8('period;group;estimate\n2019;Elm;20'), 1],
  ['tabs', () => utf8('period\tgroup\testimate\n2019\tElm\t20'), 1],
  ['a byte order mark and Windows line ends', () => utf8('\ufeffperiod,group,estimate\r\n2019,Elm,20\r\n'), 1],
  [
    'UTF-16',
    () => Uint8Array.from([0xff, 0xfe, ...[...`${heading}\n2019,Elm,20`].flatMap((one) => [one.charCodeAt(0), 0])]),
    1,
  ],
  ['a title and an empty row above', () => utf8(`Boats of Port\n\n${heading}\n2019,Elm,20`), 1],
  ['Spanish headings and labels', () => utf8('Año,Grupo,Valor\n2019,Olmo,20\n2019,Todos,21'), 2],
  ['a label of the crosswalk, and one that is set aside', () => utf8(`${heading}\n2019,Oak tree,20\n2019,Stone,21`), 1],
  ['a place by its name', () => withArea('Second Ward'), 2],
  ['a workbook', () => xlsx(['2020', 'Oak', 21], ['2020', 'Yew', 22.5]), 3],
  ['a status without a figure', () => wide('2020,Oak,,,,,,withheld,'), 2],
];
