import { expect, test } from 'vitest';
import { toChecksums } from '../../../scripts/outputs/checksums.ts';
import { taken } from './invented-bundle.ts';

test('every file has a checksum, in the form that the tool of every system reads', () => {
  const lines = (taken.files.get('SHA256SUMS') as string).trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual(
    [...taken.files.keys()].filter((path) => path !== 'SHA256SUMS').sort(),
  );
  for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}\S/);
});

test('in the order of the paths, whatever order they come in', () => {
  const text = toChecksums(
    new Map([
      ['b', 'abc'],
      ['a', ''],
    ]),
  );
  expect(text.split('\n')).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b',
    '',
  ]);
});
