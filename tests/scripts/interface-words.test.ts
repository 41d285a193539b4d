import { expect, test } from 'vitest';
import { interfaceWords } from '../../scripts/interface-words.ts';
import type { Language } from '../../src/model/site.ts';
import { recordingMachine } from './recording-machine.ts';
import { catalog } from './small-catalog.ts';
import { language as languageSchema } from '../../src/model/site.ts';

const machine = recordingMachine({ '/strings/en.yaml': 'hello: Hello', '/strings/es.yaml': 'hello: Hola' });
const port = catalog({});
const language = (id: string, state: Language['state'] = 'finished'): Language =>
  languageSchema.parse({ id, name: id, locale: id, state });
const hello = async (...languages: Language[]) => {
  port.site.languages = languages;
  const { messages } = await interfaceWords(port, '/strings', machine);
  return messages.map((one) => one.say('hello'));
};

test('our words of each language', async () => {
  expect(await hello(language('en'), language('es'))).toEqual(['Hello', 'Hola']);
});

test("the city's own words come first, and need no code", async () => {
  port.words.set('eo', new Map([['interface', { hello: 'Saluton' }]]));
  expect(await hello(language('en'), language('eo'))).toEqual(['Hello', 'Saluton']);
});

test('a draft without words speaks the first language; a finished language must have them', async () => {
  expect(await hello(language('es'), language('ko', 'draft'))).toEqual(['Hola', 'Hola']);
  await expect(hello(language('en'), language('ko'))).rejects.toThrow('interface words of "ko" are missing');
});
