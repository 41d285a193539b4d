import { Readable } from 'node:stream';
import { type Quad as RdfQuad, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { expect, test } from 'vitest';
import { bundleFiles } from '../../../scripts/outputs/bundle-files.ts';
import { csvwContext } from '../../vocabularies/csvw.ts';
import { holdCsvw } from '../../vocabularies/hold.ts';
import { triplesOf } from '../../vocabularies/linked.ts';
import { bundle, context } from './invented-bundle.ts';

const files = bundleFiles(bundle, context);
const at = (ending: string): string => files.get(`${bundle.path}.${ending}`) as string;

interface Quad {
  predicate: { value: string };
  object: { value: string; datatype: { value: string } };
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';

async function cellsOf(csv: string, metadata: object): Promise<Quad[]> {
  const triples = (await triplesOf(metadata, csvwContext)) as unknown as RdfQuad[];
  const parser = new CsvwParser({ metadata: new Store(triples), baseIRI: 'https://port.example/' });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv]))) quads.push(quad as Quad);
  return quads;
}

test('CSV on the Web: a reader of it finds every cell of the table, with its type', async () => {
  const quads = await cellsOf(at('csv'), JSON.parse(at('csv-metadata.json')) as object);
  const cells = (column: string) => quads.filter(({ predicate }) => predicate.value.endsWith(`#${column}`));
  const estimates = bundle.rows.map(({ estimate }) => estimate).filter((estimate) => estimate !== '');
  expect(cells('estimate').map(({ object }) => Number(object.value))).toEqual(estimates);
  expect(new Set(cells('estimate').map(({ object }) => object.datatype.value))).toEqual(new Set([`${xsd}double`]));
  expect(cells('groupLabel').map(({ object }) => object.value)).toEqual(bundle.rows.map((row) => row.groupLabel));
});

test('CSV on the Web: every word is one of its vocabulary or of Dublin Core, where it may stand', async () => {
  expect(await holdCsvw({ built: JSON.parse(at('csv-metadata.json')) as object })).toEqual([]);
});
