import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim } from '../../scripts/claim.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'claim-'))));
afterAll(() => rm(folder, { recursive: true }));

test('the first takes the file, the second is refused while the first runs', async () => {
  const path = join(folder, 'deep', 'a.lock');
  expect(await claim(path)).toBe(true);
  expect(await claim(path)).toBe(false);
});

test('a file left by a process that was stopped is taken over', async () => {
  const path = join(folder, 'b.lock');
  await writeFile(path, '999999999');
  expect(await claim(path)).toBe(true);
  expect(await readFile(path, 'utf8')).toBe(String(process.pid));
});

test('another fault is not taken for a claim', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(claim(join(folder, 'file', 'c.lock'))).rejects.toThrow();
});
