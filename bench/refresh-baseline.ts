import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Topology } from 'topojson-specification';
import { areaIndex, findArea } from '../src/geo/area-index.ts';
import { shapesOf } from '../src/maps/areas.ts';

// What a person who knows DuckDB would write: read the file, locate each distinct place, count the groups, print them.
// No classes, no ledger, nothing withheld, no receipt. `node bench/refresh-baseline.ts <csv> <boundaries>`.

const [csv = '', boundaries = ''] = process.argv.slice(2);
const topology = JSON.parse(await readFile(boundaries, 'utf8')) as Topology;
const index = areaIndex(shapesOf(topology, Object.keys(topology.objects)[0]!));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run(
  `create table counted as
   select split_part("DATE OCC", '/', 3)[1:4] as year, "Vict Descent" as descent, "LAT" as lat, "LON" as lon,
     count(*) as n from read_csv('${csv}', all_varchar = true, header = true) group by all`,
);
await connection.run('create table places (lat varchar, lon varchar, district varchar)');
const points = await connection.runAndReadAll('select distinct lat, lon from counted');
const appender = await connection.createAppender('places');
for (const [lat, lon] of points.getRows() as [string, string][]) {
  const district = findArea(index, Number(lon), Number(lat));
  if (district === null) continue;
  for (const value of [lat, lon, district]) appender.appendVarchar(value);
  appender.endRow();
}
appender.closeSync();
const groups = await connection.runAndReadAll(
  `select year, descent, district, sum(n)::bigint from counted left join places using (lat, lon)
   group by all order by all`,
);
process.stdout.write(`${groups.getRows().length}\n`);
