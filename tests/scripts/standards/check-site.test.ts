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
  await expect(checkSite(recordingMachine({ 'dist/data.json': '{}' }), 'dist', '.cache')).rejects.toThrow(
    'dist has no file of Data Package 2.0; run `npm run build` first',
  );
});
