const dcat = 'http://www.w3.org/ns/dcat#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const pod = 'https://project-open-data.cio.gov/v1.1/schema#';
const powder = 'http://www.w3.org/2007/05/powder#';
const dcatUs = 'http://resources.data.gov/ontology/dcat-us#';

const address = (name: string): object => ({ '@id': name, '@type': '@id' });
const day = (name: string): object => ({ '@id': name, '@type': `${xsd}date` });
const each = (names: string[], prefix: string): object =>
  Object.fromEntries(names.map((name) => [name, `${prefix}:${name}`]));

/** The names that both versions have, in terms of DCAT, Dublin Core, vCard, FOAF and ORG, as their texts say. */
const common = {
  // A name that nothing here explains becomes a word that no vocabulary covers, and is told.
  '@vocab': 'https://unexplained.invalid/',
  dcat,
  dc: 'http://purl.org/dc/terms/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  ...each(['title', 'description', 'identifier', 'language', 'rights', 'spatial', 'format', 'publisher'], 'dc'),
  ...each(['keyword', 'dataset', 'distribution', 'contactPoint'], 'dcat'),
  modified: day('dc:modified'),
  license: address('dc:license'),
  landingPage: address('dcat:landingPage'),
  downloadURL: address('dcat:downloadURL'),
  // The text of 3.0: a media type is written short, and stands for its address in the register of IANA.
  mediaType: {
    '@id': 'dcat:mediaType',
    '@type': '@vocab',
    '@context': { '@vocab': 'https://www.iana.org/assignments/media-types/' },
  },
  fn: 'vcard:fn',
  hasEmail: address('vcard:hasEmail'),
};

/** DCAT-US 1.1, at the address that its registers name. */
export const dcatUs11 = {
  'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld': {
    ...common,
    conformsTo: address('dc:conformsTo'),
    describedBy: address(`${powder}describedby`),
    accessLevel: `${pod}accessLevel`,
    describedByType: `${pod}describedByType`,
    temporal: 'dc:temporal',
    name: 'skos:prefLabel',
  },
};

/** What DCAT-US 1.1 asks for and no vocabulary at hand has. */
export const reasons11 = {
  [`uncovered ${pod}accessLevel`]: 'a term that the profile adds',
  [`uncovered ${pod}describedByType`]: 'a term that the profile adds',
  [`uncovered ${powder}describedby`]:
    "the profile's own context takes the word from POWDER, which no package publishes",
  'range dcat:contactPoint': 'the profile wants the type `vcard:Contact`, which vCard has for a contact of somebody',
};

/** DCAT-US 3.0, whose registers name no context: each name is the term that its schemas and guide say it is. */
export const dcatUs30 = {
  ...common,
  ...Object.fromEntries(['Catalog', 'Dataset', 'Distribution'].map((name) => [name, dcat + name])),
  ...each(['Document', 'Agent'], 'foaf'),
  ...each(['PeriodOfTime', 'Standard', 'conformsTo', 'accessRights', 'temporal'], 'dc'),
  Organization: 'org:Organization',
  Location: 'dc:Location',
  prefLabel: 'skos:prefLabel',
  homepage: 'foaf:homepage',
  describedBy: `${dcatUs}describedBy`,
  Kind: 'vcard:Kind',
  startDate: day('dcat:startDate'),
  endDate: day('dcat:endDate'),
  byteSize: { '@id': 'dcat:byteSize', '@type': `${xsd}nonNegativeInteger` },
  name: 'foaf:name',
};

/** What DCAT-US 3.0 asks for and no vocabulary at hand has. */
export const reasons30 = {
  [`uncovered ${dcatUs}describedBy`]: 'a term that the profile adds',
};
