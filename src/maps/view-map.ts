import type { Topology } from 'topojson-specification';
import { choropleth } from './choropleth.ts';
import type { FillClass } from './classes.ts';

/** One picture of a map, of one group or period, in the words of one language. Lists run in the order of `ids`. */
export interface MapView {
  /** What tells it from the other pictures of the map: a group or a period. */
  label: string;
  title: string;
  sentence: string;
  /** One sign an area: `-` no figure, `0` zero, `1` to `6` the steps of the ramp. */
  fills: string;
  /** The figure of each area as the list prints it, or why there is none. */
  values: string[];
  /** Ids of areas whose figure is to be read with caution. */
  cautions: string[];
  /** How many areas stand in each line of the key. */
  counts: number[];
}

/** All pictures of one map: the file that a page asks for when its reader touches the map. */
export interface MapViews {
  geography: string;
  overlay: string | null;
  ids: string[];
  names: string[];
  views: MapView[];
}

/** How wide a map is laid out, in pixels. */
export const mapWidth = 520;
const smallWidth = 120;

/** Of more areas than this none has a path of its own, which would be too large for a page, and none its number. */
const mostPaths = 60;

const signs: Record<string, FillClass> = { '-': 'none', '0': 'zero' };

/** The sign of a class in `fills`. `r3` is `3`. */
export const signOf = (fill: FillClass): string => (fill === 'none' ? '-' : fill === 'zero' ? '0' : fill.slice(1));

const fillOf = (sign: string): FillClass => signs[sign] ?? (`r${sign}` as FillClass);

function viewAt({ views }: MapViews, at: number): MapView {
  const view = views[at];
  if (view === undefined) throw new RangeError(`the map has ${views.length} pictures, not number ${at}`);
  return view;
}

function labelsFor({ overlay, ids }: MapViews, { cautions }: MapView): (area: string) => string | null {
  const marked = new Set(cautions);
  if (overlay !== null) return (area) => area;
  const nameOf = (area: string): string => (ids.length > mostPaths ? '' : area);
  return (area) => (marked.has(area) ? `${nameOf(area)}*` : nameOf(area) || null);
}

function classesOf({ ids }: MapViews, { fills }: MapView): (area: string) => FillClass {
  const byArea = new Map(ids.map((id, at) => [id, fillOf(fills[at] ?? '-')]));
  return (area) => byArea.get(area) ?? 'none';
}

function titlesOf({ ids, names }: MapViews, { values }: MapView): ((area: string) => string) | null {
  if (ids.length > mostPaths) return null;
  const byArea = new Map(ids.map((id, at) => [id, `${names[at]}: ${values[at]}`]));
  return (area) => byArea.get(area) ?? '';
}

/** A small picture of a map for a row of them: classes alone, named by the words beside it. */
export function drawSmall(file: MapViews, at: number, boundariesOf: (geography: string) => Topology): string {
  const { geography } = file;
  const view = viewAt(file, at);
  return choropleth({
    topology: boundariesOf(geography),
    object: geography,
    idPrefix: `small-${geography}-${at}`,
    title: view.title,
    desc: view.sentence,
    width: smallWidth,
    classes: classesOf(file, view),
  });
}

/**
 * Draws one picture of a map: areas by class, numbers where there are few, an asterisk on what is to be read with
 * caution, titles of areas where each has its path. The build draws the first one, a browser the others.
 * Throws RangeError for a picture that is not there. Example: `drawView(file, 0, boundariesOf, 'map-poverty')`.
 */
export function drawView(
  file: MapViews,
  at: number,
  boundariesOf: (geography: string) => Topology,
  idPrefix: string,
): string {
  const view = viewAt(file, at);
  const { geography, overlay } = file;
  return choropleth({
    topology: boundariesOf(geography),
    object: geography,
    idPrefix,
    title: view.title,
    desc: view.sentence,
    width: mapWidth,
    classes: classesOf(file, view),
    overlay: overlay === null ? null : { topology: boundariesOf(overlay), object: overlay },
    labels: labelsFor(file, view),
    titles: titlesOf(file, view),
  });
}
