import { stringify } from 'csv-stringify/sync';
import type { Observation } from '../../src/model/observation.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import { guard } from './guard.ts';
import type { Labels } from './rows.ts';

/** The columns of `data/who-is-not-counted.csv`: what became of every figure by group, and which office holds it. */
export const notCountedColumns = [
  'indicator',
  'title',
  'issueArea',
  'dimension',
  'dimensionLabel',
  'group',
  'groupLabel',
  'period',
  'status',
  'reliability',
  'note',
  'source',
  'holder',
] as const;

type Told = Pick<PublishedIndicator, 'indicator' | 'divisions'>;
type Row = Record<(typeof notCountedColumns)[number], string>;

function rowOf(one: Observation, { id, issueArea, texts }: Told['indicator'], labels: Labels): Row {
  const cells = {
    indicator: id,
    title: texts.title,
    issueArea,
    dimension: one.dimension,
    dimensionLabel: labels.dimension(one.dimension),
    group: one.group,
    groupLabel: labels.group(one.dimension, one.group) ?? '',
    period: one.period,
    status: one.status,
    reliability: one.reliability ?? '',
    note: one.note || labels.why(one.status),
    source: one.source,
    holder: labels.source(one.source).publisher,
  };
  return Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, guard(text)])) as Row;
}

/**
 * One row for each group and period of every division shown, whether it has a figure or not, as CSV. The holder is the
 * publisher of the source. Example: `arrests,…,withheld,,,controller-arrests-2022,"Los Angeles City Controller"`.
 */
export function toNotCounted(told: readonly Told[], labels: Labels): string {
  const rows = told.flatMap(({ indicator, divisions }) =>
    divisions.flatMap((division) =>
      division.rows.flatMap(({ history }) => history.map((one) => rowOf(one, indicator, labels))),
    ),
  );
  return stringify(rows, { header: true, columns: [...notCountedColumns], record_delimiter: '\n' });
}
