import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { pictureWords } from '../../../src/published/picture-words.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('picture-words');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('es', '/');
});

test('each publisher once; the site, the day and the whole address in the language of the page', () => {
  const told = { title: 'a', note: 'b', sentence: 'c' };
  const origin = { publishers: ['Port', 'Harbour', 'Port'], path: '/indicators/rescues/', date: '2022-03-01' };
  const words = pictureWords(page, told, origin);
  expect(words).toMatchObject({ ...told, source: 'Fuente: Port; Harbour' });
  expect(words.from).toContain('1 de marzo de 2022');
  expect(words.from).toMatch(/https:\/\/port-verity\.example\/.*es\/indicators\/rescues\//);
});
