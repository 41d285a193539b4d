import type { Observation } from '../model/observation.ts';
import { stripX } from './strip-scale.ts';

/** A group (or kind of place) of a strip, with its texts in the language of the page. */
export interface StripEntry {
  observation: Observation;
  label: string;
  /** The figure as printed: `24.6%`. */
  value: string;
}

/** A mark with its place: `x` on the track, `step` levels off it (negative is up), whisker limits in pixels. */
export interface StripMark extends StripEntry {
  x: number;
  step: number;
  caution: boolean;
  offScale: boolean;
  whisker: [from: number, to: number] | null;
}

const closest = 14;
const dotRadius = 7.5;
const arrowLength = 18;
const arrowSpace = 24;
/** On the track, then away from it by turns. */
const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4];

type Unstepped = Omit<StripMark, 'step'>;

function whiskerOf({ observation }: StripEntry, everyone: number, width: number): [number, number] | null {
  if (observation.lower === null || observation.upper === null) return null;
  const from = Math.max(0, stripX(observation.lower, everyone, width));
  const to = Math.min(width, stripX(observation.upper, everyone, width));
  return to - from > 2 * dotRadius ? [from, to] : null;
}

function markOf(entry: StripEntry & { estimate: number }, everyone: number, width: number): Unstepped {
  const x = stripX(entry.estimate, everyone, width);
  const caution = entry.observation.reliability === 'caution';
  const offScale = x > width;
  return { ...entry, x, caution, offScale, whisker: offScale ? null : whiskerOf(entry, everyone, width) };
}

/** Figures off the scale stand side by side at the right edge, in order. */
function lineUp(marks: Unstepped[], width: number): Unstepped[] {
  const beyond = marks.filter((mark) => mark.offScale);
  return marks.map((mark) => {
    const fromRight = beyond.length - 1 - beyond.indexOf(mark);
    return mark.offScale ? { ...mark, x: width - arrowLength / 2 - fromRight * arrowSpace } : mark;
  });
}

function extent({ x, whisker }: Unstepped): [number, number] {
  return whisker ?? [x - closest / 2, x + closest / 2];
}

function touches(a: Unstepped, b: Unstepped): boolean {
  const [[aFrom, aTo], [bFrom, bTo]] = [extent(a), extent(b)];
  return aFrom < bTo && bFrom < aTo;
}

function freeStep(mark: Unstepped, placed: StripMark[]): number {
  const taken = placed.filter((other) => touches(mark, other)).map((other) => other.step);
  return steps.find((step) => !taken.includes(step)) ?? 0;
}

/**
 * The marks of a strip from left to right. Marks closer than 14, or with overlapping whiskers, step off the track;
 * figures off the scale stand at the right edge. Entries without a figure have no mark.
 */
export function stripMarks(entries: StripEntry[], everyone: number, width: number): StripMark[] {
  const withFigure = entries.flatMap((entry) => {
    const { status, estimate } = entry.observation;
    return status === 'published' && estimate !== null ? [{ ...entry, estimate }] : [];
  });
  const inOrder = withFigure.sort((a, b) => a.estimate - b.estimate).map((entry) => markOf(entry, everyone, width));
  return lineUp(inOrder, width).reduce<StripMark[]>(
    (placed, mark) => [...placed, { ...mark, step: freeStep(mark, placed) }],
    [],
  );
}
