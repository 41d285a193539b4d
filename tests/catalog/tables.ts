import { parse } from 'csv-parse/sync';
import { realEffects } from '../../scripts/effects.ts';

const real = realEffects();

/** A row of a committed table as it stands in the file. */
export type Cells = Record<string, string>;

/** The rows of a committed table. */
export async function table(source: string): Promise<Cells[]> {
  return parse(await real.readText(`data/tables/${source}.csv`), { columns: true }) as Cells[];
}

/** The one row with the wanted cells. Throws where there is none or more than one. */
export async function row(source: string, wanted: Cells): Promise<Cells> {
  const rows = (await table(source)).filter((cells) =>
    Object.entries(wanted).every(([key, value]) => cells[key] === value),
  );
  if (rows.length !== 1) throw new Error(`${source}: ${rows.length} rows for ${JSON.stringify(wanted)}`);
  return rows[0]!;
}

/** What a row's numerator is of its denominator, in percent. */
export const percent = (cells: Cells): number => (100 * Number(cells['numerator'])) / Number(cells['denominator']);
