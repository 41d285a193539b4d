import { element, percent } from './svg.ts';

/** Circles are people, squares are places. */
export type Shape = 'circle' | 'square';

const circleRadius = { all: 7, group: 6, caution: 5.5 };
const squareSide = 11;

/**
 * Puts a small drawing at a share of the width, half-way down. Lengths inside stay in pixels while the place follows
 * the width of the screen: a nested `svg` is the only element that can do both.
 */
export function at(position: number, ...drawing: string[]): string {
  return element('svg', { x: percent(position), y: '50%', overflow: 'visible' }, ...drawing);
}

/** The mark of a figure, centred on 0, 0: filled, or hollow when it is to be used with caution. */
export function markShape(shape: Shape, kind: 'all' | 'group', hollow: boolean): string {
  const className = hollow ? 'mark hollow' : 'mark';
  if (shape === 'square') {
    return element('rect', {
      class: className,
      x: -squareSide / 2,
      y: -squareSide / 2,
      width: squareSide,
      height: squareSide,
    });
  }
  return element('circle', { class: className, r: circleRadius[hollow && kind === 'group' ? 'caution' : kind] });
}

/** An arrowhead 18 long whose point stands at 0, 0: the figure lies beyond the end of the scale. */
export function arrowhead(toward: 'left' | 'right', hollow: boolean): string {
  const back = toward === 'right' ? -18 : 18;
  return element('path', { class: hollow ? 'mark hollow' : 'mark', d: `M${back}-8V8L0 0Z` });
}

/** The end of a whisker: a cap, or half an arrow where the interval is cut at the end of the scale. */
export function whiskerEnd(cut: 'left' | 'right' | null): string {
  const back = cut === 'right' ? -6 : 6;
  return element('path', { class: 'whisker', d: cut === null ? 'M0-5V5' : `M${back}-5L0 0` });
}

/** A diagonal hatch over the whole width, `height` tall: no figure here. Made of one dashed stroke, so it needs no id. */
export function hatchBand(height: number): string {
  const stroke = element('line', {
    class: 'hatch',
    x1: '-10%',
    x2: '110%',
    y1: height / 2,
    y2: height / 2,
    'stroke-width': height,
    transform: `translate(${height / 2}) skewX(-45)`,
  });
  return element('svg', { y: -height / 2, width: '100%', height }, stroke);
}

/** The same hatch as an upright column centred on `x`, from `top` to `bottom`, all in pixels. */
export function hatchColumn(x: number, top: number, bottom: number, width: number): string {
  const stroke = element('line', {
    class: 'hatch',
    x1: width / 2,
    x2: width / 2,
    y1: -width,
    y2: bottom - top + width,
    'stroke-width': width,
    transform: `translate(0 ${width / 2}) skewY(-45)`,
  });
  return element('svg', { x: x - width / 2, y: top, width, height: bottom - top }, stroke);
}
