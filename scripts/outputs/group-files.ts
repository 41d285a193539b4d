import { stringify } from 'csv-stringify/sync';
import { downloadColumns } from '../../src/model/download.ts';
import {
  type GroupStanding,
  type StandingColumn,
  standingColumns,
  type StandingRow,
  type TopicStanding,
} from '../../src/model/group-standing.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import { downloadRow, type DownloadRow, type Labels } from './rows.ts';

type Told = Pick<PublishedIndicator, 'id' | 'indicator' | 'divisions'>;
type Row = DownloadRow & Partial<Record<StandingColumn, string | number>>;

/** What the page says of a group, beside what every download says. */
function besideColumns(
  { all, reference }: StandingRow,
  scanned: number,
): Partial<Record<StandingColumn, string | number>> {
  const beside = {
    allDifference: all?.difference ?? '',
    allDifferenceLower: all?.differenceLower ?? '',
    allDifferenceUpper: all?.differenceUpper ?? '',
    allRatio: all?.ratio ?? '',
    allRatioLower: all?.ratioLower ?? '',
    allRatioUpper: all?.ratioUpper ?? '',
  };
  return { ...beside, allVerdict: all?.verdict ?? '', pageVerdict: reference?.verdict ?? '', pageScanned: scanned };
}

/** The figure of the group, and those of everyone and of the reference group that it stands beside. */
function rowsOf(row: StandingRow, scanned: number, published: Told, labels: Labels): Row[] {
  const division = published.divisions.find(({ dimension }) => dimension === row.dimension)!;
  const latestOf = (group: string): Observation => division.rows.find((one) => one.group === group)!.latest;
  const beside = row.referenceGroup === null ? [division.all] : [division.all, latestOf(row.referenceGroup)];
  const own = { ...downloadRow(latestOf(row.group), published, labels), ...besideColumns(row, scanned) };
  return [own, ...beside.map((one) => downloadRow(one, published, labels))];
}

const keyOf = ({ indicator, period, area, dimension, group, source }: Row): string =>
  [indicator, period, area, dimension, group, source].join('|');

/** Each figure once: everyone and the reference group stand beside several groups of a topic. */
function everyRow(rows: readonly StandingRow[], scanned: number, told: readonly Told[], labels: Labels): Row[] {
  const seen = new Set<string>();
  const named = new Map(told.map((one) => [one.id, one]));
  const all = rows.flatMap((row) => rowsOf(row, scanned, named.get(row.indicator)!, labels));
  const own = new Set(all.filter(({ pageScanned }) => pageScanned !== undefined).map(keyOf));
  return all.filter((row) => {
    const key = keyOf(row);
    if (row.pageScanned === undefined && own.has(key)) return false;
    return !seen.has(key) && seen.add(key);
  });
}

const toCsv = (rows: readonly Row[]): string =>
  stringify([...rows], { header: true, columns: [...downloadColumns, ...standingColumns], record_delimiter: '\n' });

const withoutEmpty = (row: Row): object => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

function pair(path: string, about: object, rows: readonly Row[]): [string, string][] {
  return [
    [`${path}.csv`, toCsv(rows)],
    [`${path}.json`, `${JSON.stringify({ ...about, figures: rows.map(withoutEmpty) })}\n`],
  ];
}

/**
 * CSV and JSON of the page of each group and topic, from the objects the pages are printed from: the columns of every
 * download, then what the page says. Example: `data/groups/race-chis/asian-not-latino.csv`.
 */
export function groupFiles(
  groups: readonly GroupStanding[],
  topics: readonly TopicStanding[],
  told: readonly Told[],
  labels: Labels,
): Map<string, string> {
  const ofGroups = groups.flatMap(({ rows, ...about }) =>
    pair(`data/groups/${about.dimension}/${about.group}`, about, everyRow(rows, about.scanned, told, labels)),
  );
  const ofTopics = topics.flatMap(({ id, scanned, headings }) => {
    const about = { id, scanned, without: headings.flatMap(({ without }) => without) };
    const rows = headings.flatMap((heading) => heading.rows);
    return pair(`data/groups/topics/${id}`, about, everyRow(rows, scanned, told, labels));
  });
  return new Map([...ofGroups, ...ofTopics]);
}
