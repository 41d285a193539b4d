import { describe, expect, it } from 'vitest';
import { interfaceWords } from '../../../src/checks/interface-words.ts';
import { change, folderAfter, remove, write } from '../../cities/invented-city.ts';
import type { Change } from '../../cities/invented-city.ts';

const strings = new Map([
  ['en', { map: { zoom: 'Zoom to {name}' } }],
  ['es', { map: { zoom: 'Acercar a {name}' } }],
]);
const own = 'words/eo/interface.yaml';
const faults = (...changes: Change[]): string[] =>
  interfaceWords(folderAfter(...changes), strings).map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);

describe('interfaceWords', () => {
  it('accepts a language of the software and one that the city brings along', () => {
    expect(faults(write(own, "map:\n  zoom: 'Al {name}'\n"))).toEqual([]);
  });

  it('wants every key and every name in braces', () => {
    expect(faults(write(own, "map:\n  zoom: 'Al'\n"))).toEqual([`${own} map.zoom: {name} is missing`]);
    expect(faults(write(own, 'map: {}\n'))).toEqual([`${own} map.zoom: the translation is missing`]);
  });

  it('refuses a finished language without words, and lets a draft speak the first language', () => {
    const wrong = 'site.yaml languages[2].id: the interface has no words in "eo"';
    expect(faults(remove(own))).toEqual([wrong]);
    const draft = change('site.yaml', 'locale: eo\n    state: finished', 'locale: eo\n    state: draft');
    expect(faults(remove(own), draft)).toEqual([]);
  });
});
