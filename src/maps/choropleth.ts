import type { Topology } from 'topojson-specification';
import { type Area, areasOf, idOf, innerBorders, joined, outerEdge, outlineOf } from './areas.ts';
import type { FillClass } from './classes.ts';
import { flatMap } from './flat-map.ts';
import { mapLabels } from './map-labels.ts';
import { keptPath } from './kept-path.ts';
import { escapeText, tag } from './markup.ts';
import { areaPath, linePath } from './path.ts';

/** Boundaries and which of their objects is drawn: the one named by the geography. */
export interface Layer {
  topology: Topology;
  object: string;
}

export interface Choropleth extends Layer {
  /** Unique on the page. */
  idPrefix: string;
  title: string;
  desc: string;
  width: number;
  /** What fills an area. */
  classes: (areaId: string) => FillClass;
  /** A second geography, drawn as outlines with the labels on it. */
  overlay?: Layer | null;
  /** A short label, such as a number, for areas of the overlay or, without one, of the map. */
  labels?: ((areaId: string) => string | null) | null;
  /** The text of one area, `District 8: 22.9%`. With it every area is a path of its own; for a few dozen at most. */
  titles?: ((areaId: string) => string) | null;
  /** An area of the overlay or, without one, of the map that is drawn with a heavy outline. */
  followed?: string | null;
}

/** A layer laid out: its areas and the arcs they are made of. */
interface Sheet {
  topology: Topology;
  areas: Area[];
}

const order: FillClass[] = ['none', 'zero', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

function paint(fill: FillClass, idPrefix: string): Record<string, string> {
  const hatch = { class: 'none', fill: `url(#${idPrefix}-hatch)` };
  return fill === 'none' ? hatch : { class: fill };
}

function fillPath(d: string, fill: FillClass, idPrefix: string, extra = {}, title = ''): string {
  return tag('path', { ...paint(fill, idPrefix), ...extra, d }, title);
}

/** The outline of one area, drawn once. */
function ownPath(topology: Topology, area: Area): string {
  return keptPath(topology, `area ${idOf(area)}`, () => areaPath(outlineOf(topology, area)));
}

/** The outline of areas joined to one, drawn once for the same areas. */
function joinedPath(topology: Topology, areas: Area[]): string {
  return keptPath(topology, `joined ${areas.map(idOf).join(' ')}`, () => areaPath(joined(topology, areas)));
}

/** One path a class: areas of a class are joined, which makes a map of a thousand tracts small and free of seams. */
function joinedFills({ topology, areas }: Sheet, { classes, idPrefix }: Choropleth): string {
  const byClass = Map.groupBy(areas, (area) => classes(idOf(area)));
  return order
    .filter((fill) => byClass.has(fill))
    .map((fill) => fillPath(joinedPath(topology, byClass.get(fill) ?? []), fill, idPrefix))
    .join('');
}

/** One path an area, with its text. */
function titledFills({ topology, areas }: Sheet, map: Choropleth, titles: (areaId: string) => string): string {
  const path = (area: Area) => {
    const [id, fill] = [idOf(area), map.classes(idOf(area))];
    const title = tag('title', {}, escapeText(titles(id)));
    return fillPath(ownPath(topology, area), fill, map.idPrefix, { 'data-area': id }, title);
  };
  return tag('g', { class: 'map-areas' }, ...areas.map(path));
}

function followedPath({ topology, areas }: Sheet, followed: string | null | undefined): string {
  const area = areas.find((one) => idOf(one) === followed);
  if (area === undefined) return '';
  return tag('path', { class: 'map-followed', d: ownPath(topology, area) });
}

function hatch(idPrefix: string): string {
  const line = tag('path', { class: 'map-hatch', d: 'M0 0V11' });
  const size = { width: 11, height: 11, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return tag('defs', {}, tag('pattern', { id: `${idPrefix}-hatch`, ...size }, line));
}

function sheetOf({ topology, object }: Layer, fitted: Topology, width: number): Sheet {
  return { topology: flatMap(topology, fitted, width).topology, areas: areasOf(topology, object) };
}

/** Paper lines between areas. Areas with a path of their own bring them as their stroke, which is half the size. */
function borders({ topology, areas }: Sheet): string {
  return tag('path', {
    class: 'map-borders',
    d: keptPath(topology, 'borders', () => linePath(innerBorders(topology, areas))),
  });
}

function edge({ topology, areas }: Sheet): string {
  return tag('path', { class: 'map-edge', d: keptPath(topology, 'edge', () => linePath(outerEdge(topology, areas))) });
}

/**
 * Draws areas filled by class, with the borders of the overlay (or their own) as paper lines, the edge of the whole in
 * ink, a hatch where there is no figure, and short labels. The width is in pixels, the height follows from the land.
 * Throws RangeError for an object the topology does not have, and for areas without id.
 * Example: fifteen districts of which one has no figure make fourteen filled paths and one hatched.
 */
export function choropleth(map: Choropleth): string {
  const { idPrefix, width } = map;
  const { height } = flatMap(map.topology, map.topology, width);
  const base = sheetOf(map, map.topology, width);
  const top = map.overlay ? sheetOf(map.overlay, map.topology, width) : base;
  const labelled = `${idPrefix}-title ${idPrefix}-desc`;
  const ownBorders = Boolean(map.titles) && top === base;
  const fills = map.titles ? titledFills(base, map, map.titles) : joinedFills(base, map);
  return tag(
    'svg',
    { class: 'map', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': labelled },
    tag('title', { id: `${idPrefix}-title` }, escapeText(map.title)),
    tag('desc', { id: `${idPrefix}-desc` }, escapeText(map.desc)),
    hatch(idPrefix),
    tag(
      'g',
      { transform: 'scale(.5)', 'fill-rule': 'evenodd' },
      fills,
      ownBorders ? '' : borders(top),
      edge(base),
      followedPath(top, map.followed),
    ),
    map.labels ? mapLabels(top.topology, top.areas, map.labels) : '',
  );
}
