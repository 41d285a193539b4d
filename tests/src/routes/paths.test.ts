import { beforeAll, expect, test } from 'vitest';
import { publishVerity } from '../published/verity.ts';

// The invented city Port Verity has three languages.

beforeAll(() => publishVerity('paths'));

test('a page once in every language, a page of ids once for each of both', async () => {
  const { idPaths, languagePaths } = await import('../../../src/routes/paths.ts');
  expect(languagePaths().map(({ params }) => params.language)).toEqual([undefined, 'es', 'eo']);
  expect(idPaths(['a', 'b'])).toHaveLength(6);
  expect(idPaths(['a'])[1]).toEqual({ params: { language: 'es', id: 'a' } });
});

test('addresses carry the base and the language', async () => {
  const { address } = await import('../../../src/routes/paths.ts');
  expect(address('/glossary/', 'en', '/')).toBe('/glossary/');
  expect(address('/glossary/', 'es', '/city/')).toBe('/city/es/glossary/');
});

test('each area of a geography with pages has one in every language, and no other area has', async () => {
  const { placePaths } = await import('../../../src/routes/paths.ts');
  const paths = placePaths().map(({ params }) => params);
  expect(new Set(paths.map(({ geography }) => geography))).toEqual(new Set(['ward-2020']));
  expect(paths).toHaveLength(4 * 3);
  expect(paths).toContainEqual({ language: 'eo', geography: 'ward-2020', id: '01' });
});

test('each group of people has a page in every language that has all pages', async () => {
  const { groupPaths, wholePaths } = await import('../../../src/routes/paths.ts');
  const paths = groupPaths().map(({ params }) => `${params.dimension}/${params.group}`);
  expect(paths.filter((path) => path === 'kin/heron-kin')).toHaveLength(wholePaths().length);
});

test('departments of the budget have pages in the languages that have all pages', async () => {
  const { departmentPaths } = await import('../../../src/routes/paths.ts');
  const paths = departmentPaths().map(({ params }) => `${params.language} ${params.department}`);
  expect(paths).toContain('undefined harbour-office');
  expect(paths).toContain('es lamp-office');
});
