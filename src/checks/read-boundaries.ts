import { z } from 'zod';
import { areaId } from '../model/area-id.ts';
import type { Problem } from '../model/problem.ts';
import { unfitSign } from '../model/signs.ts';
import { text } from '../model/texts.ts';
import { faultOfFile } from './fault.ts';
import { readText } from './read-text.ts';

/** The boundaries of a geography as parsed TopoJSON, and the ids of its areas. */
export interface ReadBoundaries {
  file: string;
  geography: string;
  topology: unknown;
  areas: string[];
}

const areaName = text.refine((name) => unfitSign(name) === null, 'must not hold a sign that nobody sees');

const shape = z.looseObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: areaId,
  properties: z.strictObject({ name: areaName }),
});

function topologySchema(geography: string) {
  return z.looseObject({
    type: z.literal('Topology'),
    objects: z.strictObject({
      [geography]: z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(shape).min(1) }),
    }),
    arcs: z.array(z.array(z.array(z.number()))),
  });
}

const allowed = 'TopoJSON with one object named by the geography; each shape a polygon with a text `id` and a `name`';

function problem(file: string, wrong: string, mend: string): Problem {
  return faultOfFile(file, 'boundaries', { wrong, allowed, mend });
}

function parseJson(text: string): { tree: unknown; error: string | null } {
  try {
    return { tree: JSON.parse(text) as unknown, error: null };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { tree: null, error: cause.message };
  }
}

function repeatedAreas(file: string, areas: string[]): Problem[] {
  const repeated = [...new Set(areas.filter((area, index) => areas.indexOf(area) !== index))];
  return repeated.map((area) => problem(file, `area "${area}" stands twice`, 'join its shapes into one'));
}

/**
 * Reads `boundaries/<geography>.json`. A file of shapes is written by machines, so its problems name the place inside
 * (`objects.ward-2020.geometries.3.id`) instead of a line.
 */
export function readBoundaries(
  file: string,
  geography: string,
  bytes: Uint8Array,
): { boundaries: ReadBoundaries | null; problems: Problem[] } {
  const { text, problems } = readText(file, bytes);
  if (text === null) return { boundaries: null, problems };
  const { tree, error } = parseJson(text);
  if (error !== null) return { boundaries: null, problems: [...problems, problem(file, error, 'mend the JSON')] };
  const parsed = topologySchema(geography).safeParse(tree);
  if (!parsed.success) return { boundaries: null, problems: [...problems, ...issueProblems(file, parsed.error)] };
  const areas = (parsed.data.objects[geography]?.geometries ?? []).map((geometry) => geometry.id);
  const boundaries = { file, geography, topology: tree, areas };
  return { boundaries, problems: [...problems, ...repeatedAreas(file, areas)] };
}

function issueProblems(file: string, error: z.ZodError): Problem[] {
  const mend = ({ path }: z.core.$ZodIssue): string =>
    path.at(-1) === 'id'
      ? 'give the area another id here, and under `ids` in catalog/boundaries.yaml'
      : 'export the layer again with id and name only';
  return error.issues.map((issue) =>
    problem(file, `${issue.path.join('.') || 'the file'}: ${issue.message}`, mend(issue)),
  );
}
