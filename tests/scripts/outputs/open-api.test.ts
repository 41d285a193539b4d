import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { catalog, taken } from './invented-bundle.ts';
import { askedOf } from './open-api/answers.ts';

const text = taken.files.get('data/openapi.json') as string;
const { told, asked } = askedOf(text);
const later = /^(data\/boundaries\/.*|(.+\/)?search\.json|SHA256SUMS)$/;
const textOf = (path: string): string => String(taken.files.get(path));

test('OpenAPI: the description is valid', async () => {
  const result = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  const broken = await new Validator().validate({ ...(JSON.parse(text) as Record<string, unknown>), info: {} });
  expect(broken.valid).toBe(false);
});

test('every address in it is a file, with every value that is listed', () => {
  for (const { files } of asked)
    for (const path of files) expect(later.test(path) || taken.files.has(path), path).toBe(true);
});

test('every JSON file is told, but for the descriptions themselves', () => {
  const files = new Set(asked.flatMap((one) => one.files));
  const described = /(datapackage|croissant|csv-metadata)\.json$|^data\/(openapi|check\/.*|lens\/.*)\.json$/;
  const untold = [...taken.files.keys()].filter((path) => /\.(geo|topo)?json$/.test(path) && !files.has(path));
  expect(untold.filter((path) => !described.test(path))).toEqual([]);
});

test('every file keeps to the schema of its address', () => {
  for (const { files, validate } of asked)
    for (const path of files.filter((one) => taken.files.has(one))) {
      if (validate === null) continue;
      expect(validate(JSON.parse(textOf(path))), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  for (const boundaries of catalog.boundaries.values()) {
    const { validate } = asked.find(({ template }) => template === '/data/boundaries/{geography}.json')!;
    expect(validate!(boundaries)).toBe(true);
  }
});

test('an answer of nothing keeps to none', () => {
  const schemas = asked.filter(({ validate }) => validate !== null);
  expect(schemas.length).toBeGreaterThan(10);
  for (const { template, validate } of schemas)
    for (const nothing of [{}, null, '']) expect(validate!(nothing), template).toBe(false);
});

test('every column that is told occurs, and no other', () => {
  const columnsOf = (path: string): string[] =>
    (JSON.parse(textOf(path)) as { figures: object[] }).figures.flatMap((one) => Object.keys(one));
  const pathsOf = (schema: string): string[] =>
    asked.filter((one) => one.schema === schema).flatMap(({ files }) => files);
  const figures = new Set(pathsOf('Figures').flatMap(columnsOf));
  const groups = new Set([...pathsOf('Group'), ...pathsOf('Topic')].flatMap(columnsOf));
  const toldOf = (schema: string): string[] => Object.keys(told.components.schemas[schema]!.properties!);
  expect([...figures].filter((column) => !toldOf('Figure').includes(column))).toEqual([]);
  expect([...groups].filter((column) => !toldOf('GroupFigure').includes(column))).toEqual([]);
  // The invented city has no case of these two.
  expect(toldOf('Figure').filter((column) => !figures.has(column))).toEqual(['marginOfError', 'unknownShare']);
});
