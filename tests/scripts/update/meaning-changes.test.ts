import { expect, test } from 'vitest';
import { redefined, reworded } from '../../../scripts/update/meaning-changes.ts';
import { frozenEntry as entry } from '../../src/model/invented-release.ts';

const source = { id: 'log', publisher: 'Harbour', title: 'Log', licence: 'none stated', retrieved: '2022-01-01' };
const groups = { 'kin/otter': { en: 'Otter' }, 'kin/swift': { en: 'Swift' } };
const before = entry({ sources: [source], groups });
const words = (given: object) => ({ en: { ...before.texts['en']!, ...given } });

test('what numbers mean: kind, unit, multiplier, direction and the words for them', () => {
  expect(redefined(before, { ...before, direction: 'lower-is-better', per: 1000 }, 'en')).toEqual(['per', 'direction']);
  expect(redefined(before, { ...before, texts: words({ unitLabel: 'In a hundred' }) }, 'en')).toEqual(['unitLabel']);
  expect(redefined(before, before, 'en')).toEqual([]);
});

test('what is called otherwise: title, source, licence, groups', () => {
  expect(reworded(before, before, 'en')).toEqual([]);
  expect(reworded(before, { ...before, texts: words({ title: 'Oars in boats' }) }, 'en')).toEqual(['title']);
  expect(reworded(before, { ...before, sources: [{ ...source, title: 'Log book' }] }, 'en')).toEqual(['sources']);
  expect(reworded(before, { ...before, sources: [{ ...source, licence: 'CC BY' }] }, 'en')).toEqual(['licence']);
  expect(reworded(before, { ...before, sources: [{ ...source, retrieved: '2022-02-01' }] }, 'en')).toEqual([]);
  const renamed = { ...groups, 'kin/otter': { en: 'Sea otter' } };
  expect(reworded(before, { ...before, groups: renamed }, 'en')).toEqual(['groups']);
  // A group that came is told by its figures.
  expect(reworded(before, { ...before, groups: { ...groups, 'kin/tern': { en: 'Tern' } } }, 'en')).toEqual([]);
});
