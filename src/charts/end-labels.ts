import { type Anchor, type Box, boxesMeet, lineMeets, outside, type Place, textBox } from './boxes.ts';
import { textWidth } from './text-width.ts';

/** A direct label to be placed at the end of a line. */
export interface EndLabel {
  text: string;
  point: Place;
  end: 'first' | 'last';
}

/** A label that has found its place. */
export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  anchor: Anchor;
  box: Box;
}

/** What is drawn already: a label stands clear of lines and of other letters, inside the drawing. */
export interface Surroundings {
  width: number;
  height: number;
  lines: Place[][];
  letters: Box[];
}

export const labelSize = 13;

type Candidate = [dx: number, dy: number, anchor: Anchor];

const beside: Candidate[] = [
  [9, 4.5, 'start'],
  [9, -1, 'start'],
  [9, 10, 'start'],
];
const above = [-10, -14, -18, -23, -29, -36, -44];

function stacked(anchor: Anchor, dx: number): Candidate[] {
  return above.flatMap((dy): Candidate[] => [
    [dx, dy, anchor],
    [dx, 9 - dy, anchor],
  ]);
}

/** Above or below a first dot; beside a last one when there is room, otherwise above or below. */
const candidates: Record<EndLabel['end'], Candidate[]> = {
  first: [...stacked('start', -4), ...stacked('middle', 0)],
  last: [...beside, ...stacked('end', 4), ...stacked('middle', 0)],
};

function crossings(line: Place[], box: Box): number {
  return line.filter((to, index) => {
    const from = line[index - 1];
    return from !== undefined && lineMeets(from, to, box);
  }).length;
}

function fault(box: Box, { width, height, lines, letters }: Surroundings): number {
  const crossed = lines.reduce((sum, line) => sum + crossings(line, box), 0);
  const covered = letters.filter((other) => boxesMeet(box, other, 2)).length;
  return outside(box, width, height) * 100 + covered * 1000 + crossed * 10;
}

function candidateOf(label: EndLabel, [dx, dy, anchor]: Candidate): PlacedLabel {
  const [x, y] = [label.point.x + dx, label.point.y + dy];
  const box = textBox({ x, y }, textWidth(label.text, labelSize, 'bold'), labelSize, anchor);
  return { text: label.text, x, y, anchor, box };
}

/**
 * Finds a place for one label: the first candidate that touches nothing, otherwise the one that touches least.
 * Letters and edges weigh more than lines, because a paper halo parts letters from a line but not from letters.
 */
export function placeEndLabel(label: EndLabel, around: Surroundings): PlacedLabel {
  const options = candidates[label.end].map((candidate) => candidateOf(label, candidate));
  const faults = options.map(({ box }) => fault(box, around));
  const best = faults.indexOf(Math.min(...faults));
  return options[best] as PlacedLabel;
}
