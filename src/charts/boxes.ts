/** A rectangle on a drawing, in its pixels: where letters stand. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  x: number;
  y: number;
}

export type Anchor = 'start' | 'middle' | 'end';

const ascent = 0.78;
const descent = 0.24;

/** The box of a line of text that hangs on `x` by its anchor, with its baseline at `y`. */
export function textBox(place: Place, width: number, fontSize: number, anchor: Anchor): Box {
  const left = place.x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: place.y - fontSize * ascent, bottom: place.y + fontSize * descent };
}

/** Do two boxes come closer than `space` to each other? */
export function boxesMeet(a: Box, b: Box, space = 0): boolean {
  return a.left < b.right + space && b.left < a.right + space && a.top < b.bottom + space && b.top < a.bottom + space;
}

/** Does a straight line between two points pass through a box? Liang and Barsky (1984), cut at each edge in turn. */
export function lineMeets(from: Place, to: Place, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const edges: [number, number][] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ];
  let [enter, leave] = [0, 1];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

/** By how much a box sticks out of a drawing `width` by `height`, in pixels. */
export function outside(box: Box, width: number, height: number): number {
  return (
    Math.max(0, -box.left) + Math.max(0, box.right - width) + Math.max(0, -box.top) + Math.max(0, box.bottom - height)
  );
}
