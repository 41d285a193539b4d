import { expect, it } from 'vitest';
import { readManifest } from '../../../src/checks/read-manifest.ts';
import { filesAfter } from '../../cities/invented-city.ts';

const path = 'releases/2022-03-01/manifest.json';
const bytes = filesAfter().get(path)!;
const changed = (from: string, to: string) =>
  new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to));

it('reads a manifest that is as it should be', () => {
  const { read, problems } = readManifest(path, bytes);
  expect(problems).toEqual([]);
  expect(read?.value).toMatchObject({ id: '2022-03-01', previous: null });
  const lines = new TextDecoder().decode(bytes).split('\n');
  expect(lines[read!.at(['previous']).line - 1]).toContain('"previous": null');
});

it('tells where a manifest is not what its schema says', () => {
  const { read, problems } = readManifest(path, changed('"unit": "percent"', '"unit": "parrots"'));
  expect(read).toBeNull();
  expect(problems[0]).toMatchObject({ file: path, field: 'indicators[1].unit' });
  expect(problems[0]!.line).toBeGreaterThan(1);
});

it('tells where a manifest is no JSON', () => {
  expect(readManifest(path, new TextEncoder().encode('{"id": ')).problems.length).toBeGreaterThan(0);
});
