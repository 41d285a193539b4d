import { z } from 'zod';
import { id } from './id.ts';
import { text } from './texts.ts';
import { secureAddress } from './web-address.ts';

const address = secureAddress;

/** Where an id or an address was seen; null where it was not, so that `refresh --verify` is run before it is trusted. */
const verified = text.nullable();

const columns = z
  .record(z.string(), z.string())
  .describe('Columns that are read: the name at the endpoint → its type there');

/** A dataset of a Socrata portal, one file a dataset. */
const socrata = z.strictObject({
  kind: z.literal('socrata'),
  host: address,
  parts: z.record(z.string(), z.strictObject({ dataset: z.string().regex(/^[a-z0-9]{4}-[a-z0-9]{4}$/), verified })),
  columns,
  format: z
    .enum(['json', 'csv'])
    .default('json')
    .describe('How single rows travel; counts are always JSON. CSV is shorter where cells are long'),
  where: z.string().optional().describe('A condition in SoQL that every row fulfils'),
  headings: z
    .record(z.string(), z.string())
    .default({})
    .describe('Headings of the CSV export → names at the endpoint, for files brought by hand'),
});

/** A file at an address: CSV, plain or packed by gzip, XLSX, GeoJSON or Parquet, or one of them in a ZIP archive. */
const http = z.strictObject({
  kind: z.literal('http'),
  parts: z.record(
    z.string(),
    z.strictObject({
      address,
      member: z.string().min(1).optional().describe('The name inside the archive, where the address is a ZIP'),
      verified,
    }),
  ),
});

/** Estimates of the US Census Data API: one row a place and label, a column a name and one for its margin of error. */
const census = z.strictObject({
  kind: z.literal('census'),
  host: address,
  dataset: z
    .string()
    .regex(/^\d{4}\/[a-z0-9/]+$/)
    .describe('Year and product, such as 2023/acs/acs5'),
  parts: z
    .record(
      z.string(),
      z.strictObject({
        places: z.array(z.strictObject({ for: z.string(), in: z.string().optional() })).min(1),
        verified,
      }),
    )
    .describe('By file: which places, as the API names them'),
  rows: z
    .record(z.string(), z.record(z.string(), z.string().regex(/^[A-Z]\w+_\d{3}( \+ [A-Z]\w+_\d{3})*$/)))
    .describe('Label → name → variable without its E or M, or a sum of them: B17001A_002 + B17001B_002'),
});

/** A layer of an ArcGIS feature service, its attributes without the shapes. */
const arcgis = z.strictObject({
  kind: z.literal('arcgis'),
  parts: z.record(z.string(), z.strictObject({ layer: address, verified })),
  columns,
  where: z.string().default('1=1'),
});

/** A resource of a CKAN portal: a file whose address the portal tells. */
const ckan = z.strictObject({
  kind: z.literal('ckan'),
  host: address,
  parts: z.record(z.string(), z.strictObject({ resource: z.string().min(1), verified })),
});

/** Where the files of a source come from when they are asked for over the network. `parts` is by file. */
export const fetchFrom = z.discriminatedUnion('kind', [socrata, census, arcgis, ckan, http]);
export type FetchFrom = z.infer<typeof fetchFrom>;
export type Socrata = z.infer<typeof socrata>;
export type Census = z.infer<typeof census>;
export type Arcgis = z.infer<typeof arcgis>;
export type Ckan = z.infer<typeof ckan>;

/** The columns of the rows that estimates of the Census are written as: each name and its margin. */
export function censusColumns({ rows }: Census): string[] {
  const names = [...new Set(Object.values(rows).flatMap(Object.keys))];
  return ['geoid', 'name', 'label', ...names.flatMap((name) => [name, `${name}_margin`])];
}

/** What rows of records are counted by: each name becomes a column of the counted rows. */
const by = z.union([
  z.strictObject({ column: z.string(), take: z.literal('year').optional() }),
  z
    .strictObject({ latitude: z.string(), longitude: z.string(), geography: id })
    .describe('The area that a point lies in; empty outside all of them'),
  z
    .strictObject({ from: z.string(), to: z.string(), within: z.int().nonnegative() })
    .describe('Days from one date to another: `within`, `later`, or `open` without a second date'),
]);
export type CountBy = z.infer<typeof by>;

/** How records, one a row, are counted before anything else is done: the counted rows have a column `rows`. */
export const count = z.strictObject({
  by: z.record(z.string(), by),
  sums: z
    .record(z.string(), z.string())
    .default({})
    .describe('Name → column of numbers added up beside the count, such as dollars paid; an empty cell adds nothing'),
});
export type Count = z.infer<typeof count>;
