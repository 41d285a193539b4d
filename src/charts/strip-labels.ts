import type { Anchor } from './boxes.ts';
import { textWidth } from './text-width.ts';

/** A label to be placed on one side of the track, with the mark it belongs to. */
export interface StripLabel {
  label: string;
  value: string;
  /** The middle of the mark. */
  x: number;
}

/** A label in its row (0 is nearest the track), from `left` to `right` in pixels. */
export interface PlacedStripLabel extends StripLabel {
  row: number;
  anchor: Anchor;
  left: number;
  right: number;
}

export const stripLabelSize = 13.5;

/** A flush label begins or ends with its mark, or beside its leader. */
const reach = 8;
const aside = 5;
const space = 10;
/** As near the city line as a label beside it may stand, and as far from its mark as its leader may then be. */
const besideLine = 7;
const cost = { row: 2, anchor: 1, line: 30, leader: 40 };
/** Enough to find the best of a dozen labels, and a bound on the time a crowded strip may take. */
const mostTried = 6000;

function widthOf({ label, value }: StripLabel): number {
  return textWidth(`${label} `, stripLabelSize) + textWidth(value, stripLabelSize, 'bold');
}

function options(label: StripLabel, rows: number, width: number, lineX: number): PlacedStripLabel[] {
  const own = widthOf(label);
  const { x } = label;
  const starts: [Anchor, number][] = [
    ['middle', x - own / 2],
    ['end', x + reach - own],
    ['start', x - reach],
    ['end', x - aside - own],
    ['start', x + aside],
    ['middle', Math.max(0, Math.min(width - own, x - own / 2))],
  ];
  // Flush with the line, which runs through the whole strip: for a mark on it, and where the label still spans its mark.
  const isNear = Math.abs(x - lineX) <= besideLine;
  if (isNear || (x < lineX && x > lineX - own)) starts.push(['end', lineX - besideLine - own]);
  if (isNear || (x > lineX && x < lineX + own)) starts.push(['start', lineX + besideLine]);
  const inside = starts.filter(([, left]) => left >= 0 && left + own <= width);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    inside.map(([anchor, left]) => ({ ...label, row, anchor, left, right: left + own })),
  );
}

function meets(a: PlacedStripLabel, b: PlacedStripLabel): boolean {
  return a.row === b.row && a.left < b.right + space && b.left < a.right + space;
}

/** Does the leader of `deep` pass through the letters of `shallow`? */
function leaderCrosses(deep: PlacedStripLabel, shallow: PlacedStripLabel): boolean {
  return deep.row > shallow.row && deep.x > shallow.left - 3 && deep.x < shallow.right + 3;
}

const crossesLine = ({ left, right }: PlacedStripLabel, lineX: number): boolean =>
  left < lineX + 3 && right > lineX - 3;

function ownCost(label: PlacedStripLabel, lineX: number): number {
  const crossing = crossesLine(label, lineX) ? cost.line : 0;
  return label.row * cost.row + (label.anchor === 'middle' ? 0 : cost.anchor) + crossing;
}

function crossingCost(label: PlacedStripLabel, placed: PlacedStripLabel[]): number {
  const crossed = placed.filter((other) => leaderCrosses(label, other) || leaderCrosses(other, label));
  return crossed.length * cost.leader;
}

interface Priced {
  option: PlacedStripLabel;
  price: number;
}

/** The places still free for a label, the cheapest first. */
function freePlaces(choices: PlacedStripLabel[], placed: PlacedStripLabel[], lineX: number): Priced[] {
  return choices
    .filter((option) => !placed.some((other) => meets(option, other)))
    .map((option) => ({ option, price: ownCost(option, lineX) + crossingCost(option, placed) }))
    .sort((a, b) => a.price - b.price);
}

/** Branch and bound over the labels from left to right: the cheapest arrangement in which no letters meet. */
function arrange(labels: StripLabel[], rows: number, width: number, lineX: number): PlacedStripLabel[] | null {
  const choices = labels.map((label) => options(label, rows, width, lineX));
  let best: PlacedStripLabel[] | null = null;
  let [bestPrice, tried] = [Infinity, 0];
  const visit = (placed: PlacedStripLabel[], soFar: number): void => {
    tried += 1;
    if (soFar >= bestPrice || tried > mostTried) return;
    if (placed.length === labels.length) [best, bestPrice] = [placed, soFar];
    for (const { option, price } of freePlaces(choices[placed.length] ?? [], placed, lineX)) {
      visit([...placed, option], soFar + price);
    }
  };
  visit([], 0);
  return best;
}

/**
 * Places the labels of one side of a strip so that no letters meet and none leaves the strip: in three rows if they
 * fit, otherwise in as many more as it takes. Centred on its mark is best, then flush with it; crossing the city line
 * at `lineX` is avoided, and a leader through another label even more.
 * Throws RangeError when a label alone is wider than the strip.
 */
export function placeStripLabels(labels: StripLabel[], rows: number, width: number, lineX: number): PlacedStripLabel[] {
  const tooWide = labels.find((label) => widthOf(label) > width);
  if (tooWide !== undefined) throw new RangeError(`label wider than its strip: ${tooWide.label}`);
  const ordered = [...labels].sort((a, b) => a.x - b.x);
  const crossings = (placed: PlacedStripLabel[]): number => placed.filter((one) => crossesLine(one, lineX)).length;
  for (let count = rows; count < rows + labels.length; count += 1) {
    const placed = arrange(ordered, count, width, lineX);
    if (placed === null) continue;
    // One row more is less than a label on the line.
    const deeper = crossings(placed) === 0 ? null : arrange(ordered, count + 1, width, lineX);
    return deeper !== null && crossings(deeper) < crossings(placed) ? deeper : placed;
  }
  return ordered
    .map((label, row) => options(label, 1, width, lineX).map((option) => ({ ...option, row }))[0])
    .filter((option) => option !== undefined);
}
