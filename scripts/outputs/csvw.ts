import type { Bundle } from './bundle.ts';
import type { ColumnMeaning } from '../../src/format/dictionary.ts';

/**
 * What a CSV file means, for programs that know CSV on the Web (W3C): types, meanings and terms. `file` is the name
 * of the file beside it, `language` the one its texts are in.
 */
export function toCsvw(bundle: Bundle, file: string, columns: readonly ColumnMeaning[], language: string): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: file,
    'dc:title': bundle.title,
    'dc:description': bundle.description,
    'dc:source': bundle.origins.map(({ publisher, title }) => `${publisher}: ${title}`),
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'] },
    tableSchema: {
      columns: columns.map(({ column, type, meaning }) => ({
        name: column,
        titles: column,
        datatype: type,
        null: '',
        'dc:description': meaning,
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
