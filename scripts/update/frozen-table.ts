import { stringify } from 'csv-stringify/browser/esm/sync';
import type { PublishedIndicator } from '../../src/model/published.ts';
import { frozenColumns } from '../../src/model/release.ts';
import { guard } from '../outputs/guard.ts';

/** The figures of an indicator as a release keeps them: tidy CSV, one figure a row, without a comparison or a label. */
export function toFrozenTable({
  indicator,
  observations,
}: Pick<PublishedIndicator, 'indicator' | 'observations'>): string {
  const { id, per, unit, measure } = indicator;
  const rows = observations.map((one) => ({
    ...one,
    vintage: guard(one.vintage),
    note: guard(one.note),
    ...{ indicator: id, per, unit, measure },
  }));
  return stringify(rows, { header: true, columns: [...frozenColumns], record_delimiter: '\n' });
}
