import { alwaysFilled } from '../../src/model/download.ts';
import { directions, measures, units } from '../../src/model/measure.ts';
import { reliabilities, statuses } from '../../src/model/status.ts';
import type { Bundle } from './bundle.ts';
import type { ColumnMeaning } from '../../src/format/dictionary.ts';
import { type DownloadRow, unreleased } from './rows.ts';

/** In the order of the columns, as the standard recommends. */
const key = ['indicator', 'period', 'geography', 'area', 'dimension', 'group', 'source'] as const;

/** Values that a column may have, where they are a closed list. */
const allowed: Partial<Record<string, readonly string[]>> = {
  status: statuses,
  reliability: reliabilities,
  measure: measures,
  direction: directions,
  unit: units,
};

/** One figure has one row; where a second one has the same key, the package must not promise otherwise. */
export function hasKey(rows: readonly DownloadRow[]): boolean {
  return new Set(rows.map((row) => key.map((column) => row[column]).join('|'))).size === rows.length;
}

const required = new Set<string>(alwaysFilled);

function fields(columns: readonly ColumnMeaning[]): object[] {
  return columns.map(({ column, type, meaning }) => {
    const values = allowed[column];
    const constraints = {
      ...(required.has(column) ? { required: true } : {}),
      ...(values === undefined ? {} : { enum: values }),
    };
    return {
      name: column,
      type,
      description: meaning,
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
  });
}

/** A file beside the descriptor, with what proves that it is whole. */
export interface PackedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** What is the same for every package of a build. */
export interface PackageContext {
  /** The address of the site, without a slash at its end. */
  url: string;
  columns: readonly ColumnMeaning[];
  /** The day of the build, so that the same data give the same bytes. */
  created: string;
  /** The release that the figures are of, or `unreleased`. */
  version: string;
  /** What our licence covers. */
  terms: string;
}

/** The address of the package of a bundle. Example: `https://port.example/data/indicators/poverty.datapackage.json`. */
export const packageAddress = (url: string, { path }: Pick<Bundle, 'path'>): string =>
  `${url}/${path}.datapackage.json`;

/**
 * A Data Package of version 2: one table with the type, meaning and allowed values of every column, where it is from
 * and on which terms. `isKeyed` is what `hasKey` says of its rows.
 */
export function toDataPackage(bundle: Bundle, file: PackedFile, context: PackageContext, isKeyed: boolean): string {
  const { url, columns, created, version, terms } = context;
  const { name, title, description, page, origins } = bundle;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    id: packageAddress(url, bundle),
    ...{ name, title, description, homepage: page, created: `${created}T00:00:00Z` },
    ...(version === unreleased ? {} : { version }),
    // Ours are the texts and the arithmetic; each source's own terms stand with it.
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: terms }],
    sources: origins.map(({ title: source, url, publisher, licence }) => ({
      title: `${publisher}: ${source} (${licence})`,
      ...(url === null ? {} : { path: url }),
    })),
    resources: [
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        ...{ name, title, type: 'table', path: file.path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
        ...{ bytes: file.bytes, hash: `sha256:${file.sha256}` },
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          delimiter: ',',
          lineTerminator: '\n',
        },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          // How fields match is left out: `exact` is the default, and the profile (a list) contradicts the text (a word).
          fields: fields(columns),
          missingValues: [''],
          ...(isKeyed ? { primaryKey: [...key] } : {}),
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
