import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Count, CountBy } from '../../src/model/fetch.ts';
import { areaAt, type FindArea } from './area-at.ts';
import { countedSql, named, placedSql, rowsSql } from './count-sql.ts';
import { markOf, type Brought, type RawFile, type RawRow } from './fetcher.ts';

/** How much the engine may hold in memory before it writes to disk. */
const memory = '550MB';

// No extension is ever loaded over the network: what is read are CSV and JSON files of this machine.
const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', memory_limit: memory };

/**
 * Records counted by what the source names: one row for each thing that occurs together, with how many records it
 * stands for in the column `rows`, in order. Each distinct point is located once. Throws, naming the file, where it
 * cannot be read as rows with these columns.
 * Example: 14,738 arrests by year and descent code become some thirty rows.
 */
export async function countRecords(
  brought: Brought,
  count: Count,
  headings: Record<string, string>,
  findArea: FindArea,
): Promise<RawFile> {
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  try {
    const counted = countedSql(rowsSql(brought, count, headings), count);
    await connection.run(`create temp table counted as ${counted}`);
    for (const [name, by] of Object.entries(count.by)) await locate(connection, name, by, findArea);
    const reader = await connection.runAndReadAll(placedSql(count));
    const columns = [...Object.keys(count.by), 'rows', ...Object.keys(count.sums)];
    return {
      ...markOf(brought),
      columns,
      rows: reader.getRows().map((row, at) => rawRow(brought.path, columns, row, at)),
    };
  } catch (cause) {
    throw new Error(`${brought.path}: ${(cause as Error).message}`, { cause });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function rawRow(file: string, columns: readonly string[], values: readonly unknown[], at: number): RawRow {
  const cells = Object.fromEntries(columns.map((column, index) => [column, String(values[index])]));
  return { file, line: at + 2, cells, records: Number(cells['rows']) };
}

/** A table of every distinct point with its area. */
async function locate(connection: DuckDBConnection, name: string, by: CountBy, findArea: FindArea): Promise<void> {
  if (!('latitude' in by)) return;
  const [latitude, longitude] = [by.latitude, by.longitude].map(named);
  const table = `places ${name}`;
  await connection.run(`create temp table ${named(table)} (latitude varchar, longitude varchar, area varchar)`);
  const points = await connection.runAndReadAll(`select distinct ${latitude}, ${longitude} from counted`);
  const appender = await connection.createAppender(table);
  for (const [north, east] of points.getRows() as [string, string][]) {
    const area = areaAt(findArea, by.geography, east, north);
    if (area === null) continue;
    for (const value of [north, east, area]) appender.appendVarchar(value);
    appender.endRow();
  }
  appender.closeSync();
}
