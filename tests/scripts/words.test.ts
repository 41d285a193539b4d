import { expect, test } from 'vitest';
import { inLanguages } from '../../scripts/words.ts';
import { catalog } from './small-catalog.ts';
import { language as languageSchema } from '../../src/model/site.ts';

const port = catalog({});
const spanish = { id: 'es', name: 'Español', locale: 'es-US' } as const;

test('the first language as written, the others from their words', () => {
  port.site.languages = [port.site.languages[0]!, languageSchema.parse({ ...spanish, state: 'finished' })];
  port.words.set('es', new Map([['pages/about', { title: 'Acerca de' }]]));
  expect(inLanguages(port, 'pages/about', { title: 'About' })).toEqual({
    en: { title: 'About' },
    es: { title: 'Acerca de' },
  });
});

test('a missing text stops a finished language and not a draft', () => {
  expect(() => inLanguages(port, 'pages/method', { title: 'Method' })).toThrow(
    'data/words/es/pages/method.yaml is missing',
  );
  port.site.languages = [port.site.languages[0]!, languageSchema.parse({ ...spanish, state: 'draft' })];
  expect(inLanguages(port, 'pages/method', { title: 'Method' }).es).toEqual({ title: 'Method [English]' });
});
