import { describe, expect, it } from 'vitest';
import { originals, translations } from '../../../src/checks/translations.ts';
import { change, folderAfter, remove, write } from '../../cities/invented-city.ts';
import type { Change } from '../../cities/invented-city.ts';

const faults = (...changes: Change[]): string[] =>
  translations(folderAfter(...changes)).map(({ file, wrong }) => `${file}: ${wrong}`);
const draft = change('site.yaml', 'locale: eo\n    state: finished', 'locale: eo\n    state: draft');

describe('translations', () => {
  it('wants a file for everything in a finished language and nothing in a draft', () => {
    const gone = remove('words/eo/pages/about.yaml');
    expect(faults(gone)).toEqual(['words/eo/pages/about.yaml: is missing, with 4 texts to translate']);
    expect(faults(gone, draft)).toEqual([]);
  });

  it('does not call a file missing that is broken', () => {
    expect(faults(write('words/eo/pages/about.yaml', 'title: ['))).toEqual([]);
  });

  it('refuses words for what does not exist, in a draft too', () => {
    const stray = write('words/eo/pages/abut.yaml', 'title: Pri\n');
    expect(faults(stray, draft)).toEqual(['words/eo/pages/abut.yaml: unknown id in catalog/pages "abut"']);
  });

  it('compares pattern names of areas as messages', () => {
    const lost = change('words/es/geographies/ward-2020.yaml', 'Barrio {id}', 'Barrio');
    expect(faults(lost)).toEqual(['words/es/geographies/ward-2020.yaml: {id} is missing']);
  });
});

describe('originals', () => {
  it('is everything that has words', () => {
    const keys = [...originals(folderAfter()).keys()];
    expect(keys).toContain('site');
    expect(keys).toContain('glossary');
    expect(keys).toContain('dimensions/kin');
  });
});
