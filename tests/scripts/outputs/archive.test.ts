import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { archiveWriter, toArchive } from '../../../scripts/outputs/archive.ts';
import { openArchive } from '../../open-archive.ts';

const content = { 'a/ñandú.txt': 'ñandú'.repeat(100), 'a/bytes.bin': new Uint8Array([1, 2]), 'a/empty.txt': '' };
const archive = toArchive(content);

test('texts and bytes come out as they went in, in their order, for another program', async () => {
  const files = await openArchive(archive);
  expect([...files.keys()]).toEqual(Object.keys(content));
  expect(files.get('a/ñandú.txt')!.toString()).toBe(content['a/ñandú.txt']);
  expect([...files.get('a/bytes.bin')!]).toEqual([1, 2]);
  expect(files.get('a/empty.txt')!.length).toBe(0);
});

test('what repeats itself is packed', () => {
  expect(archive.length).toBeLessThan(content['a/ñandú.txt'].length);
});

test('file by file gives the bytes that all at once give', () => {
  const writer = archiveWriter();
  for (const [path, one] of Object.entries(content)) writer.add(path, one);
  expect(Buffer.from(writer.end()).equals(archive)).toBe(true);
});

test('an archive that lost a byte is refused by the program that reads it', async () => {
  const broken = Uint8Array.from(archive);
  broken[60]! ^= 1;
  await expect(openArchive(broken)).rejects.toThrow();
});

test('the same bytes in every zone of time', () => {
  const script = [
    "import { toArchive } from './scripts/outputs/archive.ts';",
    `const content = { 'a/read.txt': 'ñandú', 'a/bytes.bin': new Uint8Array([1, 2]) };`,
    "process.stdout.write(Buffer.from(toArchive(content)).toString('hex'));",
  ].join('\n');
  const given = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
    const env = { ...process.env, TZ: zone };
    return execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  });
  expect(given[0]).toMatch(/^504b0304/);
  expect(new Set(given).size).toBe(1);
});
