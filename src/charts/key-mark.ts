import { at, arrowhead, hatchBand, markShape, type Shape, whiskerEnd } from './marks.ts';
import { element } from './svg.ts';

/** The signs a key below a chart explains. */
export const keyMarks = [
  'city',
  'group',
  'followed',
  'caution',
  'place',
  'interval',
  'off-scale',
  'unreliable',
  'withheld',
  'no-figure',
  'city-line',
  'group-line',
] as const;
export type KeyMark = (typeof keyMarks)[number];

function line(className: string, x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { class: className, x1, y1, x2, y2 });
}

const width: Partial<Record<KeyMark, number>> = {
  interval: 30,
  unreliable: 30,
  withheld: 30,
  'no-figure': 30,
  'city-line': 34,
  'group-line': 34,
};

const drawings: Record<KeyMark, (shape: Shape) => string> = {
  city: (shape) =>
    element('g', { transform: 'translate(0 -3)' }, line('city', 0, 0, 0, 14), markShape(shape, 'all', false)),
  group: () => markShape('circle', 'group', false),
  followed: () => markShape('circle', 'group', false),
  caution: (shape) => markShape(shape, 'group', true),
  place: () => markShape('square', 'group', false),
  interval: (shape) =>
    line('whisker', -13, 0, 13, 0) +
    element('g', { transform: 'translate(-13)' }, whiskerEnd(null)) +
    element('g', { transform: 'translate(13)' }, whiskerEnd(null)) +
    markShape(shape, 'group', false),
  'off-scale': () => element('g', { transform: 'translate(8)' }, arrowhead('right', false)),
  unreliable: () => [-5, 0, 5].map((y) => line('points', -13, y, 15, y)).join(''),
  withheld: () => element('rect', { class: 'slot', x: -14, y: -6, width: 28, height: 12 }),
  'no-figure': () => element('svg', { x: -15, width: 30, overflow: 'visible' }, hatchBand(14)),
  'city-line': () => line('line-city', -17, 0, 17, 0),
  'group-line': () => line('line-group', -17, 0, 17, 0),
};

/**
 * The small drawing before a word in the key of a chart, 20 high. The word beside it says the same, so it is hidden
 * from assistive technology. `shape` is that of the marks of its chart.
 * Example: `keyMark('caution', 'square')` is a hollow square, as in a chart of places.
 */
export function keyMark(kind: KeyMark, shape: Shape = 'circle'): string {
  const classes = { city: ' all', followed: ' group followed' }[kind as string] ?? ' group';
  return element(
    'svg',
    {
      class: `chart key-mark${classes}`,
      width: width[kind] ?? 20,
      height: 20,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    at(50, drawings[kind](shape)),
  );
}
