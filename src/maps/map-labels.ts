import type { Topology } from 'topojson-specification';
import { type Area, idOf, outlineOf } from './areas.ts';
import { innerPoint, type InnerPoint } from './inner-point.ts';
import { escapeText, tag } from './markup.ts';

/**
 * A number needs a circle of this radius inside its area, in pixels; wider texts need more. Two in neighboring areas
 * then stand a line of the largest type apart.
 */
const smallestRadius = 10;
const halfLetter = 4;

/** Finding a place is the costly part of a map and depends on the outline alone. */
const places = new WeakMap<Topology, Map<string, InnerPoint>>();

function placeOf(topology: Topology, area: Area): InnerPoint {
  const known = places.get(topology) ?? new Map<string, InnerPoint>();
  places.set(topology, known);
  const place = known.get(idOf(area)) ?? innerPoint(outlineOf(topology, area));
  known.set(idOf(area), place);
  return place;
}

function write(text: string, { x, y, radius }: InnerPoint): string {
  if (radius < smallestRadius + Math.max(0, text.length - 2) * halfLetter) return '';
  const attributes = { class: 'map-number', x: Math.round(x), y: Math.round(y), dy: '.35em', 'text-anchor': 'middle' };
  return tag('text', attributes, escapeText(text));
}

/** Areas of some kinds lie on each other, and so would their labels: the first one written stands for both. */
function isTaken({ x, y }: InnerPoint, taken: readonly InnerPoint[]): boolean {
  return taken.some((one) => Math.abs(one.x - x) < smallestRadius && Math.abs(one.y - y) < 2 * smallestRadius);
}

/** Short labels, one deep inside each area of a laid-out topology; none where the area is too small for it. */
export function mapLabels(topology: Topology, areas: Area[], labelOf: (areaId: string) => string | null): string {
  const taken: InnerPoint[] = [];
  return areas
    .map((area) => {
      const label = labelOf(idOf(area));
      const place = placeOf(topology, area);
      const written = label === null || isTaken(place, taken) ? '' : write(label, place);
      if (written !== '') taken.push(place);
      return written;
    })
    .join('');
}
