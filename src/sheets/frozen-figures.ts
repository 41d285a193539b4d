import { parse } from 'csv-parse/browser/esm/sync';
import type { Observation } from '../model/observation.ts';

const numberOrNull = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell);

/** The figures of a frozen table, as they were. Throws where the text is no table. */
export function frozenFigures(text: string): Observation[] {
  const rows = parse<Record<string, string>>(text, { columns: true });
  return rows.map((row) => ({
    period: row['period']!,
    vintage: row['vintage']!,
    geography: row['geography']!,
    area: row['area']!,
    dimension: row['dimension']!,
    group: row['group']!,
    status: row['status'] as Observation['status'],
    estimate: numberOrNull(row['estimate']),
    marginOfError: numberOrNull(row['marginOfError']),
    lower: numberOrNull(row['lower']),
    upper: numberOrNull(row['upper']),
    intervalFrom: (row['intervalFrom'] === '' ? null : row['intervalFrom']) as Observation['intervalFrom'],
    numerator: numberOrNull(row['numerator']),
    denominator: numberOrNull(row['denominator']),
    reliability: (row['reliability'] === '' ? null : row['reliability']) as Observation['reliability'],
    note: row['note']!,
    source: row['source']!,
  }));
}
