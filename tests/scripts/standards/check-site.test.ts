import { expect, test } from 'vitest';
import { cachedSchemas, checkSite } from '../../../scripts/standards/check-site.ts';
import { recordingMachine } from '../recording-machine.ts';
import { dcat11, inventedSchemas } from './invented-schemas.ts';

const site = {
  'dist/data/a.datapackage.json': '{"name":"a","resources":[{"path":"a.csv"}]}',
  'dist/data.json': `{"conformsTo":"${dcat11.disputed!.value}"}`,
  'dist/data-3.0.json': '{"contactPoint":[]}',
};
const cached = (schemas = inventedSchemas()) =>
  Object.fromEntries(Object.entries(schemas).map(([path, text]) => [`.cache/standards/${path}`, text]));
const check = async (changed: Record<string, string> = {}, schemas = cached()) =>
  (await checkSite(recordingMachine({ ...site, ...schemas, ...changed }), 'dist', '.cache')).map(
    ({ checked }) => checked,
  );

test('a site that keeps to every schema has no faults; a disputed value is counted apart', async () => {
  expect(await check()).toEqual([
    { files: 1, faults: [], disputed: 0 },
    { files: 1, faults: [], disputed: 1 },
    { files: 1, faults: [], disputed: 0 },
  ]);
});

test('each fault has its file and the place in it', async () => {
  const [pack] = await check({ 'dist/data/b.datapackage.json': '{"resources":[{}]}' });
  expect(pack?.files).toBe(2);
  expect(pack?.faults.map((line) => line.split(':')[0])).toEqual([
    'data/b.datapackage.json  /',
    'data/b.datapackage.json  /resources/0',
  ]);
});

test('another value in the place of the disputed one is a fault', async () => {
  const [, register] = await check({ 'dist/data.json': '{"conformsTo":"https://port.example/v1.0"}' });
  expect(register).toMatchObject({ disputed: 0, faults: [expect.stringContaining('data.json  /conformsTo')] });
});

test('without the schemas of a standard nothing is said of it, and the others are checked', async () => {
  const schemas = cached();
  delete schemas['.cache/standards/dcat-us-3.0/Kind.json'];
  expect((await check({}, schemas)).map((checked) => checked === null)).toEqual([false, false, true]);
});

test('a schema in the cache that is not the declared one is refused', async () => {
  const file = '.cache/standards/dcat-us-1.1/dataset-non-federal.json';
  const machine = recordingMachine({ ...cached(), [file]: '{"title":"Another"}' });
  await expect(cachedSchemas(machine, '.cache', dcat11)).rejects.toThrow('is another schema');
});

test('a site without a file of a standard is no sound site', async () => {
  const machine = recordingMachine({ 'dist/data.json': '{}', ...cached() });
  const [first, second] = (await checkSite(machine, 'dist', '.cache')).map(({ checked }) => checked);
  expect(first?.faults).toEqual(['dist has no file of Data Package 2.0; run `npm run build` first']);
  expect(second?.files).toBe(1);
});

test('a file that is cut off is a fault with its path, and the others are checked', async () => {
  const [pack, register, third] = await check({ 'dist/data.json': '{"a":', 'dist/data/b.datapackage.json': 'x' });
  expect(pack).toMatchObject({
    files: 2,
    faults: [expect.stringMatching(/^data\/b\.datapackage\.json {2}is not whole/)],
  });
  expect(register?.faults).toEqual([expect.stringMatching(/^data\.json {2}is not whole JSON/)]);
  expect(third?.faults).toEqual([]);
});

test('a schema that cannot be read or used is a fault with its path, and the other standards are checked', async () => {
  const path = '.cache/standards/data-package-2.0/tableschema.json';
  const [cut, register] = await check({ [path]: '{"a":' });
  expect(cut?.faults).toEqual([expect.stringContaining(`${path}: is not whole JSON`)]);
  expect(register?.faults).toEqual([]);
  const whole = JSON.parse(cached()[path]!) as object;
  const [bad] = await check({ [path]: JSON.stringify({ ...whole, type: 'nonsense' }) });
  expect(bad?.faults).toEqual([expect.stringContaining('data-package-2.0/tableschema.json: is no schema')]);
});
