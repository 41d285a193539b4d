import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from './pages.ts';
import { buildInto, checksums, newFolder } from './rebuilt.ts';

// The same data give the same bytes, whatever the clock and the time zone of the machine say.

const { folder, remove } = await newFolder();
beforeAll(() => buildInto(folder, null, 'America/Los_Angeles'), 300_000);
afterAll(remove);

test('a second build, in another time zone, is equal byte for byte', async () => {
  expect(await checksums(folder)).toEqual(await checksums(dist));
});
