import type { ColumnMeaning } from '../../src/format/dictionary.ts';
import { answerSchemas } from '../../src/model/answer-schemas.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import { figureColumns } from './figures-json.ts';
import { type Address, addressesOf } from './open-api/addresses.ts';

const about = [
  'Files that lie still: every request is a GET, no key is needed, and no address moves.',
  'A file of figures has its rows also as .xlsx, .parquet and .zip, and what its columns mean as .csv-metadata.json,',
  '.datapackage.json and .croissant.json, at the same address; a feed also as .atom.',
].join(' ');

/** One address: what differs in it with every value there is, and what it answers. */
function toPath({ kind, parameters }: Address): object {
  const listed = [...parameters].map(([name, values]) => ({
    ...{ name, in: 'path', required: true },
    schema: { type: 'string', enum: [...values].sort() },
  }));
  const schema = kind.schema === undefined ? { type: 'string' } : { $ref: `#/components/schemas/${kind.schema}` };
  const responses = { '200': { description: kind.summary, content: { [kind.type]: { schema } } } };
  return {
    get: { summary: kind.summary, ...(listed.length === 0 ? {} : { parameters: listed }), responses },
  };
}

/**
 * What can be asked of the site by a program, as OpenAPI 3.1. `files` are the paths of what there is: addresses and the
 * values of their parts are read off them, so none is told that is not there.
 */
export function toOpenApi(
  { site, date }: Pick<PublishedSite, 'site' | 'date'>,
  columns: readonly ColumnMeaning[],
  files: Iterable<string>,
): string {
  const described = {
    openapi: '3.1.0',
    info: {
      title: site.texts.name,
      description: `${site.texts.purpose} ${about}`,
      version: date,
      contact: { email: site.contact },
      license: {
        name: 'CC BY 4.0 (texts and calculations)',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: site.url }],
    paths: Object.fromEntries(addressesOf(files).map((address) => [address.template, toPath(address)])),
    components: { schemas: answerSchemas(columns, figureColumns) },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
