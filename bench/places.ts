import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { geoContains, randomLcg } from 'd3';
import type { Topology } from 'topojson-specification';
import { areaIndex, findArea } from '../src/geo/area-index.ts';
import { shapesOf } from '../src/maps/areas.ts';

/** Seconds that finding the area of a million points takes, and what `geoContains` of d3 would take for them. */
export interface PlaceFigures {
  areas: number;
  seconds: number;
  d3: number;
}

const points = 1_000_000;
/** d3 is measured on this many and multiplied: it would take minutes. */
const sample = 500;

/** Few, some and many areas: boundaries of about these sizes are measured. */
const sizes = [15, 100, 1000];

type Shapes = Parameters<typeof areaIndex>[0];

async function shapesIn(data: string, file: string): Promise<Shapes> {
  const topology = JSON.parse(await readFile(join(data, 'boundaries', file), 'utf8')) as Topology;
  const [object = ''] = Object.keys(topology.objects);
  return shapesOf(topology, object);
}

/** Measures boundaries of three sizes. Points are synthetic: spread evenly over their extent, the same every time. */
export async function measurePlaces(data: string): Promise<PlaceFigures[]> {
  const files = await readdir(join(data, 'boundaries'));
  const all = await Promise.all(files.sort().map((file) => shapesIn(data, file)));
  const nearest = (size: number): Shapes =>
    all.reduce((best, one) => (Math.abs(one.length - size) < Math.abs(best.length - size) ? one : best));
  return sizes.map((size) => measureOne(nearest(size)));
}

function measureOne(areas: Shapes): PlaceFigures {
  const index = areaIndex(areas);
  const random = randomLcg(1);
  const { left, right, bottom, top } = index.box;
  const at = Array.from({ length: points }, (): [number, number] => [
    left + random() * (right - left),
    bottom + random() * (top - bottom),
  ]);
  const start = performance.now();
  for (const [x, y] of at) findArea(index, x, y);
  const middle = performance.now();
  for (const point of at.slice(0, sample)) areas.find(({ shape }) => geoContains(shape, point));
  const d3 = ((performance.now() - middle) / 1000) * (points / sample);
  return { areas: areas.length, seconds: (middle - start) / 1000, d3 };
}

/** `15 areas: 0.43 s, 1/300 of d3's geoContains`, one line a file. */
export function placesLine(all: readonly PlaceFigures[]): string {
  const lines = all.map(
    ({ areas, seconds, d3 }) =>
      `${areas} areas: ${seconds.toFixed(2)} s, 1/${Math.round(d3 / seconds)} of d3's geoContains`,
  );
  return `A million points to their area: ${lines.join('; ')}.`;
}
