import * as Plot from '@observablehq/plot';
import type { Scale } from '../model/published.ts';
import { cleanSvg } from './clean-svg.ts';
import { plotDocument } from './plot-document.ts';

/** The frame of a drawing over time: its size, the edges of the field of lines, and what it shows. */
export interface PlotFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  years: [first: number, last: number];
  scale: Pick<Scale, 'min' | 'max'>;
}

/** The markup inside the drawing, and where a year and a value stand on it, in pixels. */
export interface PlotDrawing {
  markup: string;
  x: (year: number) => number;
  y: (value: number) => number;
}

/**
 * Draws marks with Observable Plot, without axes and without its style sheet: labels are placed by the caller, who
 * knows what they must not touch, and colours come from the classes of the marks.
 */
export function drawPlot(frame: PlotFrame, marks: Plot.Markish[]): PlotDrawing {
  const plot = Plot.plot({
    document: plotDocument,
    width: frame.width,
    height: frame.height,
    margin: 0,
    x: { axis: null, domain: frame.years, range: [frame.left, frame.right] },
    y: { axis: null, domain: [frame.scale.min, frame.scale.max], range: [frame.bottom, frame.top] },
    marks,
  });
  const [x, y] = [plot.scale('x'), plot.scale('y')];
  return { markup: cleanSvg(plot), x: (year) => x?.apply(year), y: (value) => y?.apply(value) };
}
