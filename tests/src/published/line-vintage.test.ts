import { beforeAll, expect, test } from 'vitest';
import { publishVerity } from './verity.ts';

beforeAll(() => publishVerity('line-vintage'));

test('a year as it is, and words in the language of the page where none is stated', async () => {
  const { lineVintage } = await import('../../../src/published/line-vintage.ts');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const [english, spanish] = [pageContext('en', '/'), pageContext('es', '/')];
  expect(lineVintage(english, { vintage: '2021' })).toBe('2021');
  expect(lineVintage(english, { vintage: 'not-stated' })).toBe('a year the publisher does not state');
  expect(lineVintage(spanish, { vintage: 'not-stated' })).toBe('un año que la fuente no indica');
});
