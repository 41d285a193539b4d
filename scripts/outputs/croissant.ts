import type { Bundle, Origin } from './bundle.ts';
import type { PackedFile } from './data-package.ts';
import type { ColumnMeaning } from '../../src/format/dictionary.ts';

const schema = 'https://schema.org/';
const croissant = 'http://mlcommons.org/croissant/';

/** The words of the format in terms of schema.org, as its specification lists them. */
const context = {
  '@language': 'en',
  '@vocab': schema,
  cr: croissant,
  sc: schema,
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
  key: 'cr:key',
};

/** A source as a work and not as its title: where schema.org wants a thing, a text may be taken for an address. */
const work = ({ publisher, title, url }: Origin): object => ({
  '@type': 'sc:CreativeWork',
  name: `${publisher}: ${title}`,
  ...(url === null ? {} : { url }),
});

/**
 * A bundle as Croissant 1.0 describes a data set for programs that learn from data: the CSV file with its checksum,
 * and one field a column. `language` is the one the files are in.
 */
export function toCroissant(
  bundle: Bundle,
  file: PackedFile & { url: string },
  columns: readonly ColumnMeaning[],
  about: { date: string; version: string; author: string; language: string },
): string {
  const fields = columns.map(({ column, type, meaning }) => ({
    '@type': 'cr:Field',
    '@id': `figures/${column}`,
    name: column,
    description: meaning,
    dataType: type === 'number' ? 'sc:Float' : 'sc:Text',
    source: { fileObject: { '@id': file.path }, extract: { column } },
  }));
  const described = {
    '@context': { ...context, '@language': about.language },
    '@type': 'sc:Dataset',
    name: bundle.name,
    alternateName: bundle.title,
    description: bundle.description,
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    url: bundle.page,
    version: about.version,
    datePublished: about.date,
    creator: { '@type': 'sc:Organization', name: about.author },
    isBasedOn: bundle.origins.map(work),
    citeAs: bundle.citation,
    distribution: [
      {
        '@type': 'cr:FileObject',
        '@id': file.path,
        name: file.path,
        contentUrl: file.url,
        contentSize: `${file.bytes} B`,
        encodingFormat: 'text/csv',
        sha256: file.sha256,
      },
    ],
    recordSet: [{ '@type': 'cr:RecordSet', '@id': 'figures', name: 'figures', field: fields }],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
