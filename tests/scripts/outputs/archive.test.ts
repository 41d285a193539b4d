import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toArchive } from '../../../scripts/outputs/archive.ts';

const archive = toArchive({ 'a/read.txt': 'ñandú', 'a/bytes.bin': new Uint8Array([1, 2]) });

test('texts and bytes come out as they went in', () => {
  const files = unzipSync(archive);
  expect(strFromU8(files['a/read.txt']!)).toBe('ñandú');
  expect([...files['a/bytes.bin']!]).toEqual([1, 2]);
});

test('the same bytes in every zone of time', () => {
  const script = [
    "import { toArchive } from './scripts/outputs/archive.ts';",
    "process.stdout.write(Buffer.from(toArchive({ 'a/read.txt': 'ñandú', 'a/bytes.bin': new Uint8Array([1, 2]) })).toString('hex'));",
  ].join('\n');
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
    const env = { ...process.env, TZ: zone };
    const given = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
    expect(given).toBe(Buffer.from(archive).toString('hex'));
  }
});
