import type { Receipt } from '../../src/model/receipt.ts';
import type { Source } from '../../src/model/source.ts';
import type { TableRow } from '../../src/model/table.ts';

/** The figures of a source as they stand or as they would stand. */
export interface Standing {
  rows: readonly TableRow[];
  receipt: Receipt;
}

/** One thing that moved further than the source allows: what, and how it was before and would be after. */
export interface Finding {
  what: string;
  before: string;
  after: string;
}

/**
 * Compares new figures with the last ones: raw rows, the share of them set aside, groups and periods that are gone, and
 * every figure about everyone. Empty where all lie within the limits of the source.
 * Example: 600 raw rows after 1,000 are 40 % fewer, beyond the 20 % that a source allows when it says nothing.
 */
export function drift({ drift: limits }: Source, before: Standing, after: Standing): Finding[] {
  return [
    ...rowFindings(limits, before.receipt.ledger, after.receipt.ledger),
    ...gone(before.rows, after.rows, 'group', ({ dimension, group }) => `${dimension}/${group}`),
    ...gone(before.rows, after.rows, 'period', ({ series, period }) => `${series} ${period}`),
    ...moved(limits.total, before.rows, after.rows),
  ];
}

type Ledger = Receipt['ledger'];

function rowFindings(limits: Source['drift'], before: Ledger, after: Ledger): Finding[] {
  const [had, has] = [before.rowsReceived, after.rowsReceived];
  const isFewer = has < had * (1 - limits.fewerRows);
  const isMore = has > had * (1 + limits.moreRows);
  const [was, is] = [before, after].map(shareSetAside) as [number, number];
  return [
    ...(isFewer || isMore ? [{ what: 'raw rows', before: String(had), after: String(has) }] : []),
    ...(is > was + limits.setAside
      ? [{ what: 'share of raw rows set aside', before: percent(was), after: percent(is) }]
      : []),
  ];
}

const shareSetAside = ({ rowsReceived, rowsCounted }: Ledger): number =>
  rowsReceived === 0 ? 0 : 1 - rowsCounted / rowsReceived;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function gone(
  before: readonly TableRow[],
  after: readonly TableRow[],
  kind: string,
  nameOf: (row: TableRow) => string,
): Finding[] {
  const there = new Set(after.map(nameOf));
  const lost = [...new Set(before.map(nameOf))].filter((name) => !there.has(name));
  return lost.map((name) => ({ what: `${kind} ${name}`, before: 'there', after: 'gone' }));
}

/** Figures about everyone that moved by more than the limit, where both were published. */
function moved(limit: number, before: readonly TableRow[], after: readonly TableRow[]): Finding[] {
  const now = new Map(after.filter(isAboutAll).map((row) => [keyOf(row), valueOf(row)]));
  return before.filter(isAboutAll).flatMap((row) => {
    const [was, is] = [valueOf(row), now.get(keyOf(row)) ?? null];
    if (was === null || is === null || Math.abs(is - was) <= limit * Math.abs(was)) return [];
    return [{ what: keyOf(row), before: String(was), after: String(is) }];
  });
}

const isAboutAll = ({ group }: TableRow): boolean => group === 'all';
const keyOf = ({ series, period, geography, area }: TableRow): string => `${series} ${period} ${geography}/${area}`;
const valueOf = ({ estimate, numerator }: TableRow): number | null => estimate ?? numerator;

/** Findings as a small table in plain text, a line each. */
export function driftTable(findings: readonly Finding[]): string[] {
  const rows = [{ what: 'what', before: 'before', after: 'after' }, ...findings];
  const width = (field: keyof Finding): number => Math.max(...rows.map((row) => row[field].length));
  const [what, before] = [width('what'), width('before')];
  return rows.map((row) => `  ${row.what.padEnd(what)}  ${row.before.padEnd(before)}  ${row.after}`);
}
