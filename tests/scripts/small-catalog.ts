import { geography as geographySchema } from '../../src/model/geography.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Source } from '../../src/model/source.ts';
import type { TableRow } from '../../src/model/table.ts';
import { indicator, trees } from '../src/format/invented.ts';
import { language as languageSchema } from '../../src/model/site.ts';

// A synthetic catalog of an invented place, built from what a test is about.

/** A published table row of everyone in the town; change what the test is about. */
export function row(given: Partial<TableRow>): TableRow {
  const numbers = { estimate: null, marginOfError: null, lower: null, upper: null, numerator: null, denominator: null };
  const place = { geography: 'town', area: 'port', dimension: 'all', group: 'all' };
  const what = { series: 'no-boat', vintage: 'invented', period: '2021' };
  return { ...what, ...place, ...numbers, status: 'published', reliability: null, note: '', ...given };
}

/** A row of one group of the dimension `tree`. */
export const treeRow = (group: string, given: Partial<TableRow>): TableRow =>
  row({ dimension: 'tree', group, ...given });

export function source(given: Partial<Source>): Source {
  return {
    id: 'survey',
    draft: false,
    title: 'Survey',
    publisher: 'Survey Office',
    url: null,
    licence: 'none stated',
    privacy: 'published-aggregate',
    periodKind: 'year',
    cadenceMonths: 12,
    lagMonths: 6,
    counts: 'persons',
    locate: [],
    files: ['survey.csv'],
    drift: { fewerRows: 0.2, moreRows: 1, total: 0.25, setAside: 0.05 },
    provenance: 'Invented.',
    extracts: [],
    setAside: [],
    corrections: [],
    texts: { about: 'Invented.', caveats: [] },
    ...given,
  };
}

const site: Catalog['site'] = {
  id: 'port',
  url: 'https://port.example',
  contact: 'port@port.example',
  repository: null,
  languages: [languageSchema.parse({ id: 'en', name: 'English', locale: 'en-US', state: 'finished' })],
  geography: 'town',
  area: 'port',
  roles: [],
  home: [],
  headlines: [],
  homeMap: null,
  segregation: null,
  texts: {
    name: 'Port Almanac',
    city: 'Port',
    question: 'Why?',
    standfirst: 'Invented.',
    purpose: 'Invented.',
    notByPlace: [],
  },
};

const plainGeography = { vintage: '2020', publisher: 'Port', licence: 'none stated', boundaries: false };

const geography = (id: string, areas: string[]): [string, NonNullable<ReturnType<Catalog['geographies']['get']>>] => {
  const texts = { name: id, one: id, areaName: '{id}', areas: {}, caveat: null };
  return [id, geographySchema.parse({ ...plainGeography, id, areas, texts })];
};

/** A catalog with these tables, one a source, and these indicators. */
export function catalog(
  tables: Record<string, TableRow[]>,
  indicators: Indicator[] = [indicator()],
  sources: Partial<Source>[] = [],
): Catalog {
  const declared = Object.keys(tables).map((id) => source({ id, ...sources.find((one) => one.id === id) }));
  return {
    site: structuredClone(site),
    issueAreas: new Map(),
    indicators: new Map(indicators.map((one) => [one.id, one])),
    drafts: new Map(),
    waiting: new Map(),
    sources: new Map(declared.map((one) => [one.id, one])),
    dimensions: new Map([['tree', trees]]),
    geographies: new Map([geography('town', ['port']), geography('ward', ['01', '02', '03'])]),
    pages: new Map(),
    policyAreas: new Map(),
    programs: new Map(),
    levers: new Map(),
    reports: new Map(),
    groupTopics: new Map(),
    meetingKits: new Map(),
    notes: new Map(),
    requests: new Map(),
    corrections: new Map(),
    releases: new Map(),
    glossary: { texts: { terms: {} } },
    lens: null,
    crosswalks: new Map(),
    areaCrosswalks: new Map(),
    areaOverlaps: [],
    tables: new Map(Object.entries(tables)),
    receipts: new Map(declared.map(({ id }) => [id, receipt(id)])),
    boundaries: new Map(),
    words: new Map(),
    budget: null,
  };
}

export function receipt(id: string): NonNullable<ReturnType<Catalog['receipts']['get']>> {
  return {
    source: id,
    retrieved: '2022-03-01',
    from: 'folder',
    files: [{ path: 'survey.csv', bytes: 1, sha256: 'a'.repeat(64) }],
    rowsUpdatedAt: null,
    licence: 'none stated',
    ledger: { rowsReceived: 3, rowsCounted: 2, setAside: [{ reason: 'no year', rows: 1 }] },
    corrections: [],
    withheld: 0,
    table: { rows: 2, bytes: 1, sha256: 'b'.repeat(64) },
  };
}
