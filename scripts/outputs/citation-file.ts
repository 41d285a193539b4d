import { stringify } from 'yaml';
import type { Bundle } from './bundle.ts';

/** A file that says how to cite a bundle, in the Citation File Format 1.2, which reference managers read. */
export function toCitationFile(bundle: Bundle, site: string, date: string, version: string): string {
  const { title, description, page, origins } = bundle;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: bundle.citation,
      type: 'dataset',
      title,
      abstract: description,
      authors: [{ name: site }],
      'date-released': date,
      version,
      url: page,
      license: 'CC-BY-4.0',
      references: origins.map(({ publisher, title: source, url }) => ({
        type: 'data',
        title: source,
        authors: [{ name: publisher }],
        ...(url === null ? {} : { url }),
      })),
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}
