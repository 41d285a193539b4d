import { formatProblem } from '../src/checks/format-problem.ts';
import { readAreaCrosswalk } from '../src/checks/read-area-crosswalk.ts';
import { readObject } from '../src/checks/read-object.ts';
import { areaCrosswalkId, type AreaWeight } from '../src/model/area-crosswalk.ts';
import { type Geography, geography as geographySchema } from '../src/model/geography.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Source } from '../src/model/source.ts';
import type { Effects } from './effects.ts';
import type { Places } from './steps/spread.ts';

/** The crosswalks a source needs, as pairs of geographies: none when it adds nothing up to other areas. */
function pairsOf({ extracts }: Source): [from: string, to: string][] {
  return extracts.flatMap(({ area }) =>
    'column' in area ? area.into.map((to): [string, string] => [area.geography, to]) : [],
  );
}

const told = (problems: readonly Problem[]): Error => new Error(problems.map(formatProblem).join('\n'));

async function weightsAt(effects: Effects, data: string, id: string): Promise<AreaWeight[]> {
  const file = `${data}/catalog/area-crosswalks/${id}.csv`;
  if (!(await effects.exists(file))) throw new Error(`there is no ${file}: run npm run crosswalks -- --from <folder>`);
  const { read, problems } = readAreaCrosswalk(file, id, await effects.readBytes(file));
  if (problems.length > 0) throw told(problems);
  return read.rows.map(({ row }) => row);
}

async function splitOf(effects: Effects, data: string, id: string): Promise<Geography['split']> {
  const file = `${data}/catalog/geographies/${id}.yaml`;
  const { read, problems } = readObject(file, await effects.readBytes(file), geographySchema);
  if (read === null || problems.length > 0) throw told(problems);
  return read.value.split;
}

/** What a source needs to know of places: its crosswalks, and how far split areas of each geography are trusted. */
export async function readPlaces(effects: Effects, data: string, source: Source): Promise<Places> {
  const weights = new Map<string, AreaWeight[]>();
  const split = new Map<string, Geography['split']>();
  for (const [from, to] of pairsOf(source)) {
    const id = areaCrosswalkId(from, to);
    if (weights.has(id)) continue;
    weights.set(id, await weightsAt(effects, data, id));
    split.set(to, await splitOf(effects, data, to));
  }
  return { weights, split };
}
