import { beforeAll, expect, test } from 'vitest';
import { publishVerity } from './verity.ts';

beforeAll(() => publishVerity('read'));

test('the objects of a build, each read once', async () => {
  const { readBoundaries, readIndicator, readLens, readSite, readStrings } =
    await import('../../../src/published/read.ts');
  expect(readSite().site.id).toBe('port-verity');
  expect(readIndicator('rescues').id).toBe('rescues');
  expect(readIndicator('rescues')).toBe(readIndicator('rescues'));
  expect(readBoundaries('ward-2020').objects).toHaveProperty('ward-2020');
  expect(readLens()?.areas).toHaveLength(4);
  expect(readStrings('es')).toHaveProperty('nav.groups', 'Grupos');
});

test('an object that is not there is named', async () => {
  const { readIndicator } = await import('../../../src/published/read.ts');
  expect(() => readIndicator('no-such')).toThrow('no-such.json');
});
