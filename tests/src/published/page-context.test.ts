import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every name and figure is synthetic.

let context: (language: string | undefined) => PageContext;

beforeAll(async () => {
  await publishVerity('context');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  context = (language) => pageContext(language, '/');
});

test('the first language has no prefix, the others have theirs', () => {
  expect(context(undefined).language.id).toBe('en');
  expect(context(undefined).href('/glossary/')).toBe('/glossary/');
  expect(context('es').href('/glossary/')).toBe('/es/glossary/');
});

test('a language that the site does not have is refused', () => {
  expect(() => context('xx')).toThrow('there is no language "xx"');
});

test('texts, names and words are those of the language', () => {
  const [english, spanish] = [context(undefined), context('es')];
  expect(english.say('nav.groups')).toBe('Groups');
  expect(spanish.say('nav.groups')).toBe('Grupos');
  const rescues = english.indicator('rescues');
  expect(english.words(rescues).title).toBe(rescues.texts['en']?.title);
  expect(spanish.words(rescues).title).toBe(rescues.texts['es']?.title);
});

test('every indicator stands in its issue area, once', () => {
  const page = context(undefined);
  const ids = page.issueAreas().flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect([...ids].sort()).toEqual([...page.site.indicators].sort());
  expect(page.indicators().map(({ id }) => id)).toEqual(ids);
});

test('what is not there is named', () => {
  const page = context(undefined);
  expect(() => page.dimension('no-such')).toThrow('there is no dimension "no-such"');
  expect(() => page.issueArea('no-such')).toThrow('there is no issue area "no-such"');
  expect(() => page.source('no-such')).toThrow('there is no source "no-such"');
});

test('a name that the language of the page says as it is keeps the language it is in', () => {
  const [english, spanish] = [context(undefined), context('es')];
  expect(spanish.areaLanguage('city-of-port-verity', 'port-verity')).toBe('en');
  expect(spanish.areaLanguage('quarter-2020', 'north')).toBeUndefined();
  expect(english.areaLanguage('city-of-port-verity', 'port-verity')).toBeUndefined();
  expect(spanish.areaLanguage('quarter-2020', '7')).toBeUndefined();
});
