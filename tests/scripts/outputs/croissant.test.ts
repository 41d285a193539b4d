import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { bundleFiles } from '../../../scripts/outputs/bundle-files.ts';
import { holdCroissant } from '../../vocabularies/hold.ts';
import { bundle, context } from './invented-bundle.ts';

const files = bundleFiles(bundle, context);
const at = (ending: string): string => files.get(`${bundle.path}.${ending}`) as string;

type Node = Record<string, { '@value'?: unknown; '@id'?: string }[]>;

/** No description may ask the network for its words: a context by address is a fault here. */
const documentLoader = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

test('Croissant: as linked data it says what it says as text, and every field is a column of the file', async () => {
  const graph = (await jsonld.flatten(JSON.parse(at('croissant.json')) as object, undefined, {
    documentLoader,
  })) as unknown as Node[];
  const typed = (type: string) =>
    graph.filter((node) => (node['@type'] as unknown as string[] | undefined)?.includes(type));
  expect(typed('https://schema.org/Dataset')).toHaveLength(1);
  const [file] = typed('http://mlcommons.org/croissant/FileObject');
  expect(file!['https://schema.org/sha256']![0]!['@value']).toMatch(/^[0-9a-f]{64}$/);
  const columns = graph
    .flatMap((node) => node['http://mlcommons.org/croissant/column'] ?? [])
    .map((one) => one['@value']);
  expect(columns).toEqual(expect.arrayContaining(at('csv').split('\n')[0]!.split(',')));
  expect(typed('http://mlcommons.org/croissant/Field')).toHaveLength(at('csv').split('\n')[0]!.split(',').length);
  const kinds = typed('http://mlcommons.org/croissant/Field').map(
    (node) => node['http://mlcommons.org/croissant/dataType']![0]!['@id'],
  );
  expect(new Set(kinds)).toEqual(new Set(['https://schema.org/Float', 'https://schema.org/Text']));
});

test('Croissant: every word is one of schema.org, Dublin Core or Croissant, where it may stand', async () => {
  expect(await holdCroissant({ built: JSON.parse(at('croissant.json')) as object })).toEqual([]);
});
