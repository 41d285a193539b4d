import { expect, test } from 'vitest';
import { readOpenSdg } from '../../../scripts/open-sdg/read-repository.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const meta = (more = '') =>
  bytes(
    `---\ngraph_title: Boats\nsource_organisation_1: Harbour Office\nsource_url_1: https://boats.example/x\n${more}---\ntext`,
  );
const repository = (files: Record<string, Uint8Array>) => readOpenSdg(new Map(Object.entries(files)));

test('data and meta become an indicator; other layouts too', () => {
  const { taken, refused } = repository({
    'data/indicator_1-2-1.csv': bytes('Year,Value\n2019,10'),
    'meta/1-2-1.md': meta(),
    'tests/fixtures/data/2-1-1.csv': bytes('Year,Value\n2019,11'),
    'tests/fixtures/meta/en/2-1-1.yml': bytes('indicator_name: Oars'),
  });
  expect(refused).toEqual([]);
  expect(taken.map(({ id, title, publisher, url }) => [id, title, publisher, url])).toEqual([
    ['1-2-1', 'Boats', 'Harbour Office', 'https://boats.example/x'],
    ['2-1-1', 'Oars', 'not stated in the meta file', null],
  ]);
});

test('every file that is not taken says why', () => {
  const { taken, refused } = repository({
    'data/indicator_1-1-1.csv': bytes('Year,Value\n2019,10'),
    'data/indicator_1-2-1.csv': bytes('Year,Value\n2019,11'),
    'meta/1-2-1.md': bytes('---\n: [\n---'),
    'data/indicator_1-3-1.csv': bytes('Year,Value\n2019,12'),
    'meta/1-3-1.md': meta('reporting_status: notstarted\n'),
    'data/indicator_1-4-1.csv': bytes('Year,Value\n2019,10'),
    'meta/1-4-1.md': meta(),
    'data/README.csv': bytes('x'),
  });
  expect(taken).toEqual([]);
  expect(refused).toEqual([
    { file: 'data/README.csv', reasons: ['its name is not that of an indicator, such as indicator_1-2-1.csv'] },
    { file: 'data/indicator_1-1-1.csv', reasons: ['it has no meta file, so nobody knows what it counts'] },
    { file: 'data/indicator_1-2-1.csv', reasons: ['its meta file cannot be read as YAML'] },
    { file: 'data/indicator_1-3-1.csv', reasons: ['its meta file says that reporting has not begun'] },
    { file: 'data/indicator_1-4-1.csv', reasons: ['it is a copy of data/indicator_1-1-1.csv'] },
  ]);
});
