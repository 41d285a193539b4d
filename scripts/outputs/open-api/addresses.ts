/** A kind of address: files that answer alike, and what they answer. */
export interface AddressKind {
  /**
   * The address below the site. What differs stands in braces, and all its values are listed; in angle brackets where
   * other parts depend on it: each value then has an address of its own. A part never has a dot or a slash.
   */
  path: string;
  summary: string;
  type: 'application/json' | 'application/geo+json' | 'text/csv' | 'text/calendar' | 'text/plain';
  /** The name of the schema in the description; none for what is not JSON. */
  schema?: string;
}

const json = (path: string, summary: string, schema: string): AddressKind => {
  return { path, summary, type: 'application/json', schema };
};
const csv = (path: string, summary: string): AddressKind => ({ path, summary, type: 'text/csv' });

const everyFigure: AddressKind[] = [
  json('data/index.json', 'Every indicator with its files', 'Index'),
  json('data/indicators/{indicator}.json', 'The object that the page of an indicator is printed from', 'Indicator'),
  csv('data/indicators/{indicator}.csv', 'Every figure of an indicator'),
  json('data/issue-areas/{issueArea}.json', 'Every figure of an issue area', 'Figures'),
  csv('data/issue-areas/{issueArea}.csv', 'Every figure of an issue area'),
  json('data/places/<geography>/{area}.json', 'Every figure of a place', 'Figures'),
  csv('data/places/<geography>/{area}.csv', 'Every figure of a place'),
  json('data/groups/topics/{topic}.json', 'The groups of a topic on its indicators', 'Topic'),
  csv('data/groups/topics/{topic}.csv', 'The groups of a topic on its indicators'),
  json('data/groups/<dimension>/{group}.json', 'One group on every indicator', 'Group'),
  csv('data/groups/<dimension>/{group}.csv', 'One group on every indicator'),
  json('data/all-indicators.json', 'Every figure', 'Figures'),
  csv('data/all-indicators.csv', 'Every figure'),
  csv('data/reports/{report}.csv', 'The figures of a report'),
  csv('data/reports/<report>/{area}.csv', 'The figures of a report on a place'),
  csv('data/who-is-not-counted.csv', 'What became of every figure of a group'),
  csv('data/segregation.csv', 'How evenly groups live across small areas'),
];

const maps: AddressKind[] = [
  {
    path: 'data/maps/{map}.geojson',
    summary: 'The map of an indicator: figures of its newest period, by area',
    type: 'application/geo+json',
    schema: 'Map',
  },
  json('data/maps/{map}.topojson', 'The same as TopoJSON', 'Topology'),
  json('data/boundaries/{geography}.json', 'The lines of a kind of place, simplified', 'Topology'),
];

const besides: AddressKind[] = [
  json('data/notes.json', 'What people wrote of the figures', 'Notes'),
  csv('data/notes.csv', 'What people wrote of the figures'),
  json('data/requests.json', 'What people asked for', 'Requests'),
  csv('data/requests.csv', 'What people asked for'),
  json('data/budget/budget.json', 'The budget of the city by issue area and department', 'Budget'),
  csv('data/budget/{table}.csv', 'A table of the budget'),
  { path: 'data/expected.ics', summary: 'When newer figures are expected', type: 'text/calendar' },
  json('r/<release>/manifest.json', 'What a release holds, with checksums', 'Release'),
  csv('r/<release>/{indicator}.csv', 'Every figure of an indicator as that release had it'),
  json('data.json', 'The register of data sets, DCAT-US 1.1', 'Register'),
  json('data-3.0.json', 'The register of data sets, DCAT-US 3.0', 'Register'),
  { path: 'SHA256SUMS', summary: 'Checksums of the files', type: 'text/plain' },
];

/** What each language has: in the first one at the root, in another below its id. */
const inLanguages: AddressKind[] = [
  json('search.json', 'What can be searched', 'Search'),
  json('feeds/site.json', 'What each release changed', 'Feed'),
  json('feeds/indicators/{indicator}.json', 'What each release changed of an indicator', 'Feed'),
  json('feeds/issue-areas/{issueArea}.json', 'What each release changed of an issue area', 'Feed'),
  json('feeds/places/<geography>/{area}.json', 'What each release changed of a place', 'Feed'),
];

/** Every kind of address that the site answers to, the ones asked for most first. */
export const addressKinds: readonly AddressKind[] = [
  ...everyFigure,
  ...maps,
  ...besides,
  ...inLanguages,
  ...inLanguages.map((one) => ({ ...one, path: `{language}/${one.path}` })),
];

/** An address as OpenAPI tells it: `{…}` for each part that differs, with its values. */
export interface Address {
  kind: AddressKind;
  template: string;
  parameters: Map<string, Set<string>>;
}

const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`);

/**
 * What describes the tables of a folder is no answer to any address.
 * Example: `data/places/<geography>/{area}.json` is found in `data/places/ward/01.json`, with area `01`.
 */
function patternOf({ path }: AddressKind): RegExp {
  return new RegExp(`^${escaped(path).replace(/[{<](\w+)[}>]/g, String.raw`(?<$1>(?!csv-metadata\b)[^/.]+)`)}$`);
}

/**
 * Sorts files by the address they answer to, in the order of the kinds; what answers to none is left out.
 * Example: `data/places/ward/01.json` and `…/02.json` are one address, `/data/places/ward/{area}.json`, of two areas.
 */
export function addressesOf(files: Iterable<string>): Address[] {
  const kinds = addressKinds.map((kind) => ({ kind, pattern: patternOf(kind) }));
  const found = new Map<string, Address>();
  for (const file of files) {
    const at = kinds.find(({ pattern }) => pattern.test(file));
    if (at === undefined) continue;
    const values = at.pattern.exec(file)!.groups ?? {};
    const template = `/${at.kind.path.replace(/<(\w+)>/g, (_, name: string) => values[name]!)}`;
    const address = found.get(template) ?? { kind: at.kind, template, parameters: new Map<string, Set<string>>() };
    for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g))
      address.parameters.set(name, (address.parameters.get(name) ?? new Set()).add(values[name]!));
    found.set(template, address);
  }
  const place = new Map(addressKinds.map((kind, index) => [kind, index]));
  return [...found.values()].sort((a, b) => place.get(a.kind)! - place.get(b.kind)!);
}
