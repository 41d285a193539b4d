import { describe, expect, it } from 'vitest';
import { fileKind, folderOf, unknownFileProblem } from '../../../src/checks/file-kinds.ts';

describe('fileKind', () => {
  it.each([
    ['site.yaml', { is: 'site' }],
    ['catalog/glossary.yaml', { is: 'glossary' }],
    ['catalog/lens.yaml', { is: 'lens' }],
    ['words/eo/lens.yaml', { is: 'words', language: 'eo', key: 'lens' }],
    ['catalog/issue-areas/water.yaml', { is: 'object', kind: 'issue-areas', id: 'water' }],
    ['catalog/crosswalks/log.csv', { is: 'crosswalk', id: 'log' }],
    ['tables/log.csv', { is: 'table', id: 'log' }],
    ['tables/log.meta.json', { is: 'receipt', id: 'log' }],
    ['boundaries/ward.json', { is: 'boundaries', id: 'ward' }],
    ['words/eo/indicators/rent.yaml', { is: 'words', language: 'eo', key: 'indicators/rent' }],
    ['words/eo/interface.yaml', { is: 'words', language: 'eo', key: 'interface' }],
    ['words/en/search.yaml', { is: 'words', language: 'en', key: 'search' }],
    ['README.md', { is: 'ignored' }],
    ['tables/.gitkeep', { is: 'ignored' }],
    ['schema/site.schema.json', { is: 'ignored' }],
    ['releases/2026-01-01/rent.csv', { is: 'frozen-table', id: 'rent' }],
    ['releases/2026-01-01/manifest.json', { is: 'release', id: '2026-01-01' }],
    ['releases/2026-01-01/SHA256SUMS', { is: 'frozen-sums', id: '2026-01-01' }],
    ['releases/.2026-01-02.draft/manifest.json', { is: 'ignored' }],
    ['corrections/rent.yaml', { is: 'object', kind: 'corrections', id: 'rent' }],
    ['notes/rent.yaml', { is: 'object', kind: 'notes', id: 'rent' }],
    ['requests/rent.yaml', { is: 'object', kind: 'requests', id: 'rent' }],
  ])('knows %s', (path, kind) => {
    expect(fileKind(path)).toEqual(kind);
  });

  it.each(['tables/log.csvv', 'catalog/indicator/rent.yaml', 'catalog/indicators/rent.yml', 'words/eo/rent.yaml'])(
    'does not know %s',
    (path) => {
      expect(fileKind(path)).toBeNull();
    },
  );
});

describe('unknownFileProblem', () => {
  it.each([
    ['tables/log.csvv', 'tables/log.csv'],
    ['catalog/indicator/rent.yaml', 'catalog/indicators/rent.yaml'],
    ['words/eo/indicator/rent.yaml', 'words/eo/indicators/rent.yaml'],
  ])('names the nearest right path of %s', (path, right) => {
    expect(unknownFileProblem(path).mend).toContain(`to ${right},`);
  });
});

it('knows which kinds stand beside the catalog', () => {
  expect(folderOf('pages')).toBe('catalog/pages');
  expect(folderOf('corrections')).toBe('corrections');
});
