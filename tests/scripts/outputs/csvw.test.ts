import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { expect, test } from 'vitest';
import { bundleFiles } from '../../../scripts/outputs/bundle-files.ts';
import { bundle, context } from './invented-bundle.ts';

const files = bundleFiles(bundle, context);
const at = (ending: string): string => files.get(`${bundle.path}.${ending}`) as string;

interface Quad {
  predicate: { value: string };
  object: { value: string; datatype: { value: string } };
}

const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** The words of CSV on the Web that we use, in terms of its namespace: the standard's own context, cut to them. */
const csvwContext = {
  '@context': {
    '@vocab': csvw,
    dc: 'http://purl.org/dc/terms/',
    columns: { '@id': `${csvw}column`, '@container': '@list' },
    titles: `${csvw}title`,
    datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
    string: `${xsd}string`,
    number: `${xsd}double`,
  },
};

async function cellsOf(csv: string, metadata: object): Promise<Quad[]> {
  const options = {
    format: 'application/n-quads' as const,
    base: 'https://port.example/',
    documentLoader: async (url: string): Promise<never> => {
      if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`asked for ${url}`);
      return Promise.resolve({ documentUrl: url, document: csvwContext } as never);
    },
  };
  const triples = (await jsonld.toRDF(metadata, options)) as unknown as string;
  const parser = new CsvwParser({ metadata: new Store(new Parser().parse(triples)), baseIRI: 'https://port.example/' });
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
