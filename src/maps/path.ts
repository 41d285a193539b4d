import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** Coordinates are written in half pixels: draw the path inside `scale(.5)`. */
export const pathScale = 2;

type Step = [dx: number, dy: number];

function halfPixels(points: Position[]): Step[] {
  return points.map(([x = 0, y = 0]) => [Math.round(x * pathScale), Math.round(y * pathScale)]);
}

function withoutRepeats(points: Step[]): Step[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** Numbers separated as tightly as SVG allows: a minus sign is a separator. */
function tight(numbers: number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number))).join('');
}

function relative(points: Step[]): string {
  const [first = [0, 0], ...rest] = points;
  const steps = rest.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] as Step;
    return [x - fromX, y - fromY];
  });
  return `M${tight(first)}${steps.length > 0 ? `l${tight(steps)}` : ''}`;
}

/** Twice the area of a ring, in half pixels; its sign tells the winding. */
function doubleArea(ring: Step[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Step;
    return sum + x * nextY - nextX * y;
  }, 0);
}

function rings(geometry: Polygon | MultiPolygon): Step[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const open = (ring: Step[]): Step[] => (ring.length > 1 ? ring.slice(0, -1) : ring);
  return polygons.flat().map((ring) => open(withoutRepeats(halfPixels(ring))));
}

/**
 * The path of an area in relative half-pixel integers. Rings that vanish at this size are left out, except the largest:
 * an area never disappears. Fill it with `fill-rule="evenodd"`: then holes are holes whichever way a ring runs.
 * Example: a square of 10 pixels from 0, 0 is `M0 0l20 0 0 20-20 0z`.
 */
export function areaPath(geometry: Polygon | MultiPolygon): string {
  const all = rings(geometry).sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)));
  const visible = all.filter((ring, index) => index === 0 || Math.abs(doubleArea(ring)) >= 4);
  return visible.map((ring) => `${relative(ring)}z`).join('');
}

/** The path of lines, in relative half-pixel integers. Lines that shrink to a point are left out. */
export function linePath(geometry: MultiLineString): string {
  const lines = geometry.coordinates.map((line) => withoutRepeats(halfPixels(line)));
  return lines
    .filter((line) => line.length > 1)
    .map(relative)
    .join('');
}
