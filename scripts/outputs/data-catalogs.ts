import { mediaTypes } from '../../src/model/media-types.ts';
import type { PublishedFile } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import type { Bundle } from './bundle.ts';
import { packageAddress } from './data-package.ts';

/** A bundle with the files of it that a person opens. */
export interface Described {
  bundle: Bundle;
  files: readonly PublishedFile[];
  /** Words by which it is found: its issue area and its groups. */
  keywords: readonly string[];
}

/** The day the newest of its sources was read. */
const modified = ({ origins }: Bundle, date: string): string =>
  origins
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1) ?? date;

const years = ({ rows }: Bundle): string[] => rows.flatMap(({ period }) => String(period).match(/\d{4}/g) ?? []).sort();

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const rights = 'Each figure stays under the terms of its source, which are named in every row.';

/**
 * The places that a data set is about, by name: those that are one whole, such as a city or a county, and not cities it is
 * set beside. Of parts alone, such as census tracts, it is the city they are parts of.
 */
export function coverage({ geographies, site }: PublishedSite, { rows }: Pick<Bundle, 'rows'>): string[] {
  const whole = geographies.filter(({ geography }) => !geography.boundaries && !geography.compared);
  const ids = new Set<unknown>(whole.map(({ geography }) => geography.id));
  const named = rows.filter(({ geography }) => ids.has(geography)).map(({ areaLabel }) => String(areaLabel));
  return named.length === 0 ? [site.texts.city] : [...new Set(named)];
}

/** A register of all data sets as DCAT-US 1.1 has it: `data.json`, which catalogs of open data harvest. */
export function toDcat11(published: PublishedSite, described: readonly Described[]): string {
  const { site, date } = published;
  const dataset = described.map(({ bundle, files, keywords }) => {
    const covered = years(bundle);
    return {
      '@type': 'dcat:Dataset',
      identifier: bundle.page,
      title: bundle.title,
      description: bundle.description,
      keyword: keywords,
      modified: modified(bundle, date),
      publisher: { '@type': 'org:Organization', name: site.texts.name },
      contactPoint: { '@type': 'vcard:Contact', fn: site.texts.name, hasEmail: `mailto:${site.contact}` },
      accessLevel: 'public',
      rights,
      license: licence,
      landingPage: bundle.page,
      language: [site.languages[0]!.id],
      spatial: coverage(published, bundle).join('; '),
      ...(covered.length === 0 ? {} : { temporal: `${covered[0]}-01-01/${covered.at(-1)}-12-31` }),
      distribution: files.map(({ format, path }) => ({
        '@type': 'dcat:Distribution',
        title: `${bundle.title} (${mediaTypes[format][0]})`,
        format: mediaTypes[format][0],
        mediaType: mediaTypes[format][1],
        downloadURL: `${site.url}${path}`,
        ...(format === 'csv'
          ? { describedBy: packageAddress(site.url, bundle), describedByType: 'application/json' }
          : {}),
      })),
    };
  });
  const register = {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@id': `${site.url}/data.json`,
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    // The schema for all who are no federal agency: the other asks for codes of federal bureaus and programs.
    describedBy: 'https://resources.data.gov/schemas/dcat-us/v1.1/schema/catalog-non-federal.json',
    dataset,
  };
  return `${JSON.stringify(register, null, 2)}\n`;
}

/** From the first to the last year that is covered. */
const period = (covered: readonly string[]): { temporal?: object[] } =>
  covered.length === 0
    ? {}
    : {
        temporal: [{ '@type': 'PeriodOfTime', startDate: `${covered[0]}-01-01`, endDate: `${covered.at(-1)}-12-31` }],
      };

/** The first language in two letters, as DCAT-US 3.0 asks; nothing where it has none. */
function inTwoLetters(languages: PublishedSite['site']['languages']): { language?: string[] } {
  const [letters = ''] = languages[0]!.id.split('-');
  return letters.length === 2 ? { language: [letters] } : {};
}

/** What describes the columns of a CSV file to programs, as a file of its own. */
const columnsFile = (site: PublishedSite['site'], bundle: Bundle): object => ({
  '@type': 'Distribution',
  title: `${bundle.title} (Data Package)`,
  mediaType: 'application/json',
  downloadURL: packageAddress(site.url, bundle),
});

/** The same register as DCAT-US 3.0 has it: `data-3.0.json`. A register of this version names no `@context`. */
export function toDcat3(published: PublishedSite, described: readonly Described[]): string {
  const { site, date } = published;
  const { name, purpose } = site.texts;
  const contactPoint = { '@type': 'Kind', fn: name, hasEmail: `mailto:${site.contact}` };
  const dataset = described.map(({ bundle, files, keywords }) => {
    return {
      // A data set is not the page about it: with the address of the page it would be a document too.
      '@id': `${bundle.page}#dataset`,
      '@type': 'Dataset',
      identifier: bundle.page,
      title: bundle.title,
      description: bundle.description,
      keyword: keywords,
      modified: modified(bundle, date),
      ...{ publisher: { '@type': 'Organization', name }, contactPoint },
      accessRights: 'public',
      rights: [rights],
      landingPage: { '@type': 'Document', '@id': bundle.page, title: bundle.title },
      ...period(years(bundle)),
      spatial: coverage(published, bundle).map((prefLabel) => ({ '@type': 'Location', prefLabel })),
      distribution: files.map(({ format, path, bytes }) => ({
        '@type': 'Distribution',
        title: `${bundle.title} (${mediaTypes[format][0]})`,
        format: mediaTypes[format][0],
        mediaType: mediaTypes[format][1],
        byteSize: String(bytes),
        // This version has it on files, and no longer on data sets.
        license: licence,
        downloadURL: `${site.url}${path}`,
        ...(format === 'csv' ? { describedBy: columnsFile(site, bundle) } : {}),
      })),
    };
  });
  const register = {
    '@id': `${site.url}/data-3.0.json`,
    '@type': 'Catalog',
    conformsTo: { '@type': 'Standard', title: 'DCAT-US 3.0', identifier: 'https://resources.data.gov/dcat-us/3.0.0' },
    ...{ title: name, description: purpose },
    homepage: { '@type': 'Document', '@id': `${site.url}/`, title: name },
    ...inTwoLetters(site.languages),
    modified: date,
    publisher: { '@type': 'Agent', name },
    contactPoint: [contactPoint],
    dataset,
  };
  return `${JSON.stringify(register, null, 2)}\n`;
}
