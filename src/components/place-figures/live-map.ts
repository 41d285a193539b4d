import type { Topology } from 'topojson-specification';
import { type AreaIndex, areaIndex, findArea } from '../../geo/area-index.ts';
import { shapesOf } from '../../maps/areas.ts';
import { flatMap } from '../../maps/flat-map.ts';
import { areaPath } from '../../maps/path.ts';
import { loadJson } from '../load-json/load-json.ts';
import { drawView, type MapViews, mapWidth } from '../../maps/view-map.ts';

/** What a map does once its files are there. */
export interface LiveMap {
  /** Shows another picture of the map. */
  show(view: number): void;
  /** Tells the figure of an area, by id; an empty id tells none. */
  choose(area: string): void;
  /** Tells the figure of the area under a point of the screen. */
  point(clientX: number, clientY: number): void;
}

/** The outlines of a map's areas as they are drawn, in the pixels of the drawing. */
interface Outlines {
  index: AreaIndex;
  path(area: string): string;
}

function outlinesOf(topology: Topology, object: string): Outlines {
  const flat = flatMap(topology, topology, mapWidth).topology;
  const shapes = shapesOf(flat, object);
  const byId = new Map(shapes.map(({ id, shape }) => [id, shape]));
  return {
    index: areaIndex(shapes),
    path: (area) => areaPath(byId.get(area)!),
  };
}

/**
 * Loads the pictures and the boundaries of a map and brings it to life.
 * Throws when a file does not arrive.
 */
export async function startLiveMap(element: HTMLElement): Promise<LiveMap> {
  const file = await loadJson<MapViews>(element.dataset['file']!);
  const kinds = [file.geography, ...(file.overlay === null ? [] : [file.overlay])];
  const loaded = await Promise.all(
    kinds.map((kind) => loadJson<Topology>(`${element.dataset['boundaries']}${kind}.json`)),
  );
  const boundaries = new Map(kinds.map((kind, at) => [kind, loaded[at]!]));
  return new DrawnMap(element, file, (kind) => boundaries.get(kind)!);
}

class DrawnMap implements LiveMap {
  readonly #element: HTMLElement;
  readonly #file: MapViews;
  readonly #boundariesOf: (geography: string) => Topology;
  readonly #outlines: Outlines;
  readonly #areas: HTMLSelectElement;
  #view: number;
  #area = '';

  constructor(element: HTMLElement, file: MapViews, boundariesOf: (geography: string) => Topology) {
    this.#element = element;
    this.#file = file;
    this.#boundariesOf = boundariesOf;
    this.#outlines = outlinesOf(boundariesOf(file.geography), file.geography);
    this.#areas = element.querySelector<HTMLSelectElement>('select[data-area]')!;
    this.#view = Number(element.querySelector<HTMLSelectElement>('select[data-view]')?.value ?? 0);
    this.#areas.append(...this.#options());
  }

  #options(): HTMLOptionElement[] {
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    return this.#file.ids.map((id, at) => new Option(this.#file.names[at], id)).sort((a, b) => compare(a.text, b.text));
  }

  show(view: number): void {
    this.#view = view;
    const drawn = drawView(this.#file, view, this.#boundariesOf, this.#element.dataset['prefix']!);
    const svg = new DOMParser().parseFromString(drawn, 'text/html').querySelector('svg')!;
    this.#element.querySelector('svg.map')!.replaceWith(svg);
    const { label, sentence, counts } = this.#file.views[view]!;
    this.#element.querySelector('.map-label')!.textContent = `${label}.`;
    this.#element.querySelector('.map-sentence')!.textContent = sentence;
    this.#element.querySelectorAll('.map-key tbody tr').forEach((row, at) => {
      row.lastElementChild!.textContent = String(counts[at]);
    });
    this.choose(this.#area);
  }

  choose(area: string): void {
    this.#area = area;
    this.#areas.value = area;
    const at = this.#file.ids.indexOf(area);
    const value = at < 0 ? '' : `${this.#file.names[at]}: ${this.#file.views[this.#view]!.values[at]}`;
    this.#element.querySelector('output')!.value = value;
    this.#outline(at < 0 ? null : area);
  }

  #outline(area: string | null): void {
    this.#element.querySelector('.map-chosen')?.remove();
    const layer = this.#element.querySelector('svg.map g[transform]');
    if (area === null || layer === null) return;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', 'map-chosen');
    path.setAttribute('d', this.#outlines.path(area));
    layer.append(path);
  }

  point(clientX: number, clientY: number): void {
    const svg = this.#element.querySelector<SVGSVGElement>('svg.map')!;
    const toDrawing = svg.getScreenCTM()?.inverse();
    if (toDrawing === undefined) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toDrawing);
    const area = findArea(this.#outlines.index, x, y);
    if (area !== null && area !== this.#area) this.choose(area);
  }
}
