import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { toCsv } from '../../../scripts/outputs/csv.ts';
import { toParquet } from '../../../scripts/outputs/parquet.ts';
import { downloadColumns, numberColumns } from '../../../src/model/download.ts';
import { bundle } from './invented-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
const [parquet, csv] = ['rows.parquet', 'rows.csv'].map((name) => join(folder, name)) as [string, string];
writeFileSync(parquet, toParquet(bundle.rows, { title: bundle.title }));
writeFileSync(csv, toCsv(bundle.rows));

async function ask(query: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

test('another program reads the columns, their types and the same rows as from the CSV', async () => {
  const types = await ask(`select column_name, column_type from (describe select * from '${parquet}')`);
  expect(types).toEqual(
    downloadColumns.map((name) => ({ column_name: name, column_type: numberColumns.has(name) ? 'DOUBLE' : 'VARCHAR' })),
  );
  const casts = downloadColumns.map(
    (name) => `${numberColumns.has(name) ? `"${name}"::double` : `"${name}"`} as "${name}"`,
  );
  const text = `select ${casts.join(', ')} from read_csv('${csv}', all_varchar = true)`;
  const differing = `(select * from '${parquet}' except all ${text}) union all (${text} except all select * from '${parquet}')`;
  expect(await ask(differing)).toEqual([]);
  expect(await ask(`select count(*)::int as n from '${parquet}'`)).toEqual([{ n: bundle.rows.length }]);
});

test('what it is stands in the file itself', async () => {
  const [found] = await ask(
    `select value::varchar as v from parquet_kv_metadata('${parquet}') where key::varchar = 'title'`,
  );
  expect(found).toEqual({ v: bundle.title });
});

test('the same rows give the same bytes', () => {
  expect(toParquet(bundle.rows, {})).toEqual(toParquet(bundle.rows, {}));
});
