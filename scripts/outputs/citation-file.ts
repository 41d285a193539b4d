import { stringify } from 'yaml';
import type { Bundle, Origin } from './bundle.ts';
import { unreleased } from './rows.ts';

/** A source as a reference: whose it is, when it was read, and its own terms, which ours do not change. */
const reference = ({ publisher, title, url, retrieved, licence }: Origin): object => ({
  type: 'data',
  title,
  authors: [{ name: publisher }],
  publisher: { name: publisher },
  'date-accessed': retrieved,
  notes: licence,
  ...(url === null ? {} : { url }),
});

/** A release is named by its day, a second one of a day has a number behind it; what is in none was released on none. */
const released = (version: string): object =>
  version === unreleased ? {} : { version, 'date-released': version.slice(0, '2026-11-29'.length) };

/**
 * A file that says how to cite a bundle, in the Citation File Format 1.2, which reference managers read. The licence it
 * can name is that of texts and calculations: `terms` says so in the abstract, and each reference has its own.
 * Example: figures of the release `2026-11-29-2` have that version and the day 2026-11-29; figures of none have neither.
 */
export function toCitationFile(bundle: Bundle, site: string, version: string, terms: string): string {
  const { title, description, page, origins, citation } = bundle;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: citation,
      type: 'dataset',
      title,
      abstract: `${description} ${terms}`,
      authors: [{ name: site }],
      ...released(version),
      url: page,
      license: 'CC-BY-4.0',
      references: origins.map(reference),
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}
