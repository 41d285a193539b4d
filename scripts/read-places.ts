import { formatProblem } from '../src/checks/format-problem.ts';
import { readAreaCrosswalk } from '../src/checks/read-area-crosswalk.ts';
import { readObject } from '../src/checks/read-object.ts';
import { areaCrosswalkId, type AreaWeight } from '../src/model/area-crosswalk.ts';
import { type Geography, geography as geographySchema } from '../src/model/geography.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Source } from '../src/model/source.ts';
import { drawnShapes } from './drawn-shapes.ts';
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

async function geographyOf(effects: Effects, data: string, id: string): Promise<Geography> {
  const file = `${data}/catalog/geographies/${id}.yaml`;
  const { read, problems } = readObject(file, await effects.readBytes(file), geographySchema);
  if (read === null || problems.length > 0) throw told(problems);
  return read.value;
}

/** The areas of a geography: those that are drawn, else those that it lists. */
async function areasOf(effects: Effects, data: string, id: string): Promise<Set<string>> {
  const { boundaries, areas } = await geographyOf(effects, data, id);
  if (!boundaries) return new Set(areas);
  return new Set((await drawnShapes(effects, data, id)).map(({ id: area }) => area));
}

/**
 * What a source needs to know of places: its crosswalks, how far split areas of each geography are trusted, and the
 * areas of geographies that it has rows outside of.
 */
export async function readPlaces(effects: Effects, data: string, source: Source): Promise<Places> {
  const weights = new Map<string, AreaWeight[]>();
  const split = new Map<string, Geography['split']>();
  for (const [from, to] of pairsOf(source)) {
    const id = areaCrosswalkId(from, to);
    if (weights.has(id)) continue;
    weights.set(id, await weightsAt(effects, data, id));
    split.set(to, (await geographyOf(effects, data, to)).split);
  }
  const areas = new Map<string, Set<string>>();
  for (const { area } of source.extracts)
    if ('column' in area && area.elsewhere !== undefined)
      areas.set(area.geography, await areasOf(effects, data, area.geography));
  return { areas, weights, split };
}
