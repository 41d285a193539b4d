import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { faultInCell } from './fault.ts';
import type { FaultWords } from './fault.ts';
import type { Folder } from './folder.ts';

type PeriodKind = Source['periodKind'];

const earliest = 1900;
const forms: Record<PeriodKind, { pattern: RegExp; allowed: string }> = {
  year: { pattern: /^\d{4}$/, allowed: 'a year such as 2019' },
  quarter: { pattern: /^\d{4}-Q[1-4]$/, allowed: 'a quarter such as 2019-Q4' },
  span: { pattern: /^\d{4}-\d{4}$/, allowed: 'a span of years such as 2019-2023' },
  'not-stated': { pattern: /^(not-stated|\d{4}(-\d{4})?)$/, allowed: 'not-stated, a year or a span of years' },
};

function formFault(period: string, kind: PeriodKind): FaultWords | null {
  const { pattern, allowed } = forms[kind];
  if (pattern.test(period)) return null;
  const mend = `mend the period, or the \`periodKind\` of the source, which says \`${kind}\``;
  const pooled = kind === 'year' && forms.span.pattern.test(period);
  if (pooled) return { wrong: `"${period}" is a span of years, not a year`, allowed, mend };
  const single = kind === 'span' && forms.year.pattern.test(period);
  return { wrong: single ? `"${period}" is a year, not a span of years` : `"${period}" is no period`, allowed, mend };
}

function yearsFault(period: string, lastYear: number): FaultWords | null {
  const years = period.replace(/-Q\d$/, '').split('-').map(Number);
  const [first = 0, last = first] = years;
  const allowed = `years from ${earliest} to ${lastYear}, the year of the receipt`;
  const fault = (wrong: string, mend: string): FaultWords => ({ wrong: `"${period}" ${wrong}`, allowed, mend });
  if (years.length === 2 && first >= last) return fault('does not end after it begins', 'write the earlier year first');
  if (first < earliest) return fault(`is before ${earliest}`, 'mend the year');
  return last > lastYear ? fault(`is after ${lastYear}`, 'mend the year, or refresh the source') : null;
}

/**
 * What is wrong with a period of a source; null when nothing is. `2004-2013` where the source has single years is a
 * pooled decade that would pass for a year. `retrieved` is the day of the receipt: no figure describes its future.
 */
export function periodFault(period: string, kind: PeriodKind, retrieved: string): FaultWords | null {
  const form = formFault(period, kind);
  if (form !== null || period === 'not-stated') return form;
  return yearsFault(period, Number(retrieved.slice(0, 4)));
}

/** Every period of every table is of the kind its source declares, and of the past. */
export function rowPeriods(folder: Folder): Problem[] {
  return [...folder.tables.values()].flatMap(({ source, rows }) => {
    const kind = folder.objects.sources.get(source)?.value.periodKind;
    const retrieved = folder.receipts.get(source)?.value.retrieved ?? '9999';
    if (kind === undefined) return [];
    return rows.flatMap((placed) => {
      const fault = periodFault(placed.row.period, kind, retrieved);
      return fault === null ? [] : [faultInCell(placed, 'period', fault)];
    });
  });
}
