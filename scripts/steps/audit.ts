import type { Catalog } from '../../src/model/catalog.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { TableRow } from '../../src/model/table.ts';

/** A fault that must stop the build: the last gate before anything is written. */
type Fault = Pick<Problem, 'field' | 'wrong' | 'allowed' | 'mend'>;

const numbers = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'] as const;

const whereIs = ({ period, geography, area, dimension, group }: Observation | TableRow): string =>
  [period, geography, area, dimension, group].join(' · ');

const inTable = (source: string, fault: Fault): Problem => ({
  file: `tables/${source}.csv`,
  line: 0,
  column: 0,
  ...fault,
});

/** A number on a figure that is not published would be a leak, whatever its status. */
function leaks(one: Observation): Fault[] {
  if (one.status === 'published') return [];
  const found = numbers.filter((field) => one[field] !== null);
  return found.map((field) => ({
    field,
    wrong: `${whereIs(one)} is ${one.status} and carries a number`,
    allowed: 'a number where the status is published',
    mend: 'empty the cell in the table, or correct the status',
  }));
}

/** A published figure has a value, inside its interval and inside the limits of its unit. */
function impossible(one: Observation, unit: string): Fault[] {
  if (one.status !== 'published') return [];
  const { estimate, lower, upper } = one;
  const fault = (wrong: string, allowed: string): Fault => ({
    field: 'estimate',
    wrong: `${whereIs(one)}: ${wrong}`,
    allowed,
    mend: 'compare the row with its source',
  });
  if (estimate === null || !Number.isFinite(estimate)) return [fault('is published without a value', 'a number')];
  const faults: Fault[] = [];
  if (unit === 'percent' && (estimate < 0 || estimate > 100)) faults.push(fault(`is ${estimate} percent`, '0 to 100'));
  // Publishers round values and limits apart: a tenth of a unit is not a contradiction.
  const slack = 0.1 + Math.abs(estimate) * 1e-6;
  if (lower !== null && upper !== null && (lower > estimate + slack || upper < estimate - slack)) {
    faults.push(fault(`${estimate} is outside its interval ${lower} to ${upper}`, 'lower <= estimate <= upper'));
  }
  return faults;
}

const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= 10;

/** The counts of persons in a row of class `standard`: both sides of a quotient and what is left between them. */
function countsIn({ estimate, numerator, denominator }: TableRow): (number | null)[] {
  if (numerator === null && denominator === null) return [estimate];
  const complement = numerator === null || denominator === null ? null : denominator - numerator;
  return [numerator, denominator, complement];
}

/** Counts of 1 to 10 persons stay hidden in class `standard` (METHOD 10.3). The count itself is not repeated here. */
function smallCounts(catalog: Catalog): Problem[] {
  const standard = [...catalog.sources.values()].filter((source) => source.privacy === 'standard');
  return standard.flatMap(({ id }) =>
    (catalog.tables.get(id) ?? [])
      .filter((row) => countsIn(row).some(isSmall))
      .map((row) =>
        inTable(id, {
          field: 'estimate',
          wrong: `${whereIs(row)} counts 1 to 10 persons in a table of class standard`,
          allowed: '0, 11 and more, or status withheld',
          mend: 'run the refresh of this source again: it withholds before it writes',
        }),
      ),
  );
}

/**
 * Persons are counted on one geography, the whole apart: of two that nearly coincide, the difference is a small count
 * (METHOD 10.6).
 */
function twoGeographies(catalog: Catalog): Problem[] {
  const standard = [...catalog.sources.values()].filter((source) => source.privacy === 'standard');
  return standard.flatMap(({ id }) => {
    const areas = new Map<string, Set<string>>();
    for (const { geography, area } of catalog.tables.get(id) ?? [])
      areas.set(geography, (areas.get(geography) ?? new Set()).add(area));
    const divided = [...areas].filter(([, ids]) => ids.size > 1).map(([geography]) => geography);
    if (divided.length < 2) return [];
    const fault = {
      field: 'geography',
      wrong: `counts persons by ${divided.join(' and by ')}: of two that nearly coincide the difference is a small count`,
      allowed: 'one geography with several areas in a table of class standard',
      mend: 'keep one of them, or publish the other as pooled rates from a source of its own',
    };
    return [inTable(id, fault)];
  });
}

/** Rows received are counted or set aside; a row that is in neither is lost. */
function lostRows({ source, ledger }: Receipt): Problem[] {
  const aside = ledger.setAside.reduce((sum, one) => sum + one.rows, 0);
  if (ledger.rowsReceived === ledger.rowsCounted + aside) return [];
  const fault = {
    field: 'ledger',
    wrong: `${ledger.rowsReceived} rows received, ${ledger.rowsCounted} counted and ${aside} set aside`,
    allowed: 'received = counted + set aside',
    mend: 'run the refresh of this source again',
  };
  return [{ ...inTable(source, fault), file: `tables/${source}.meta.json` }];
}

/** Every observation that any part of the page prints. */
function printed({ everyone, divisions, places, observations }: PublishedIndicator): Observation[] {
  const rows = divisions.flatMap((one) => [one.all, ...one.allHistory, ...one.rows.flatMap((row) => row.history)]);
  const areas = places.flatMap((one) => [one.whole, ...one.areas]);
  return [...new Set([everyone, ...observations, ...rows, ...areas])].filter((one) => one !== null);
}

/**
 * The exit gate, over the objects that everything is printed from: no number where the status is not published, no
 * impossible figure, no small count of persons, no lost row. Empty when the site may be written.
 */
export function audit(catalog: Catalog, indicators: readonly PublishedIndicator[]): Problem[] {
  const figures = indicators.flatMap((one) =>
    printed(one).flatMap((observation) =>
      [...leaks(observation), ...impossible(observation, one.indicator.unit)].map((fault) =>
        inTable(observation.source, fault),
      ),
    ),
  );
  return [
    ...figures,
    ...smallCounts(catalog),
    ...twoGeographies(catalog),
    ...[...catalog.receipts.values()].flatMap(lostRows),
  ];
}
