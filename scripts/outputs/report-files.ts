import { figuresIn, goesOver } from '../../src/model/report-scope.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import type { Report } from '../../src/model/report.ts';
import { toCsv } from './csv.ts';
import type { DownloadRow } from './rows.ts';

type Told = Pick<PublishedIndicator, 'id' | 'indicator' | 'everyone' | 'divisions' | 'places' | 'observations'>;

const keyOf = ({ geography, area, dimension, group, period, source }: Observation): string =>
  [geography, area, dimension, group, period, source].join('/');

/** The areas that a report is made for; one alone, without a name, for all but reports on places. */
function areasOf({ geographies }: PublishedSite, { kind, geography }: Report): (string | null)[] {
  if (kind !== 'place') return [null];
  return geographies.find((one) => one.geography.id === geography)?.areas.map(({ id }) => id) ?? [];
}

/** The rows of the figures that a report prints, in the order of the files of its indicators. */
function rowsIn(
  report: Report,
  area: string | null,
  told: readonly Told[],
  rows: ReadonlyMap<string, readonly DownloadRow[]>,
  headlines: readonly string[],
): DownloadRow[] {
  return told
    .filter((one) => goesOver(report, one))
    .flatMap((one) => {
      const printed = new Set(figuresIn(report, area, one, headlines).map(keyOf));
      const all = rows.get(one.id) ?? [];
      return all.filter((_, at) => printed.has(keyOf(one.observations[at]!)));
    });
}

/**
 * The figures of each report as CSV, by its path below the root of the site: the same rows as in the files of the
 * indicators. Example: `data/reports/audit.csv`, and `data/reports/ward/01.csv` for the report on a place.
 */
export function reportFiles(
  site: PublishedSite,
  told: readonly Told[],
  rows: ReadonlyMap<string, readonly DownloadRow[]>,
): Map<string, string> {
  const { headlines } = site.site;
  const entries = site.reports.flatMap(({ report }) =>
    areasOf(site, report).map((area): [string, string] => [
      `data/reports/${report.id}${area === null ? '' : `/${area}`}.csv`,
      toCsv(rowsIn(report, area, told, rows, headlines)),
    ]),
  );
  return new Map(entries);
}
