import { expect, test } from 'vitest';
import { readFile } from '../../../src/lens/read-file.ts';
import { readProjects } from '../../../src/lens/read-projects.ts';
import { problemsOf, wards } from './invented-lens.ts';

const head = 'name,amount,kind,district,longitude,latitude,currency\n';

test('sound rows become projects', () => {
  const bytes = new TextEncoder().encode(`${head}Pier,100,piers,1,,,\nSauna,5,baths,,10.03,50.01,USD\n`);
  const { projects, problems } = readFile('piers.csv', bytes, wards);
  expect(problems).toEqual([]);
  expect(projects.map(({ row, place }) => [row, place.kind])).toEqual([
    [2, 'area'],
    [3, 'point'],
  ]);
});

test('every fault of the file in the order of its rows, and no project', () => {
  expect(problemsOf(`${head}Pier,-1,piers,9,,,\nSauna,x,baths,1,,,EUR\nPier,1,piers,1,,,USD\n`)).toEqual([
    '2,1 project-negative',
    '2,3 project-district',
    '3,1 project-number',
    '3,6 project-currencies',
  ]);
});

test('the same project twice, but not the same name elsewhere', () => {
  expect(problemsOf(`${head}Pier,1,piers,1,,,\nPIER ,1,piers,1,,,\n`)).toEqual(['3,0 spaces']);
  expect(problemsOf(`${head}Pier,1,piers,1,,,\nPIER,2,piers,Ward 1,,,\nPier,1,piers,2,,,\n`)).toEqual([
    '3,0 project-duplicate',
  ]);
  expect(problemsOf(`${head}埠頭,1,piers,1,,,\n市場,1,piers,1,,,\n`)).toEqual([]);
  expect(problemsOf(`${head}埠頭 2,1,piers,1,,,\n市場 2,1,piers,1,,,\n`)).toEqual([]);
});

test('headings that stand again further down are one problem', () => {
  expect(problemsOf(`${head}Pier,1,piers,1,,,\n${head}Sauna,1,baths,1,,,\n`)).toEqual(['3,* second-heading']);
});

test('one other currency in every row is told as such', () => {
  expect(problemsOf(`${head}Pier,1,piers,1,,,EUR\nSauna,1,baths,1,,,EUR\n`)).toEqual([
    '2,6 project-currency',
    '3,6 project-currency',
  ]);
});

test('headings: missing, twice, unknown, none', () => {
  expect(problemsOf('name,amount\nPier,1\n')).toEqual(['1,* project-missing-column', '1,* project-missing-column']);
  expect(problemsOf('name,amount,kind,district,cost,colour\nPier,1,piers,1,2,red\n')).toEqual([
    '1,4 column-twice',
    '1,5 unknown-column',
  ]);
  expect(problemsOf('name,amount,kind,district,\nPier,1,piers,1,5\n')).toEqual(['1,4 empty-heading']);
  expect(problemsOf('colour,size\nred,5\n')).toEqual(['1,* project-no-heading']);
  expect(problemsOf(head)).toEqual(['1,* project-no-rows']);
});

test('sheets beside the table, hidden ones too, and a workbook with none', () => {
  const sheet = (name: string, hidden: boolean) => ({
    ...{ name, hidden, merged: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
    rows: [[{ row: 1, column: 0, kind: 'text' as const, text: 'x', formula: false, shown: 'plain' as const }]],
  });
  const codes = (sheets: ReturnType<typeof sheet>[]) =>
    readProjects({ file: 'piers.xlsx', format: 'xlsx', sheets }, wards).problems.map(({ code }) => code);
  expect(codes([sheet('a', false), sheet('b', false), sheet('c', true), sheet('Problems', false)])).toEqual([
    'other-sheet',
    'hidden-sheet',
    'project-no-heading',
  ]);
  expect(codes([])).toEqual(['no-data']);
});

test('fifty thousand rows with a point each take seconds', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `Pier ${at},1,piers,,${10.001 + at / 1e6},50.01,\n`);
  const bytes = new TextEncoder().encode(head + rows.join(''));
  const { projects, problems } = readFile('piers.csv', bytes, wards);
  expect(problems.slice(0, 3)).toEqual([]);
  expect(projects).toHaveLength(50_000);
});
