import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { lensTemplate } from '../../src/format/lens-csv.ts';
import { compareText } from '../../src/format/sort.ts';
import { areaIndex } from '../../src/geo/area-index.ts';
import { shapesOf } from '../../src/maps/areas.ts';
import { innerPoint } from '../../src/maps/inner-point.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Lens } from '../../src/model/lens.ts';
import type { LensData } from '../../src/model/lens-data.ts';
import type { InLanguages } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import { type Measured, needOf, residentsBy } from '../lens-figures.ts';
import { inLanguages } from '../words.ts';

/** Languages that have the page of the lens: the others would only make the file longer. */
const wholeOnly = (site: PublishedSite): ReadonlySet<string> =>
  new Set(site.site.languages.filter(({ scope }) => scope === 'whole').map(({ id }) => id));

/** About a metre: what is drawn on a map is no finer. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function roundedShape(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ring = (points: Position[]): Position[] => points.map((point) => point.map(rounded));
  if (shape.type === 'Polygon') return { type: 'Polygon', coordinates: shape.coordinates.map(ring) };
  return { type: 'MultiPolygon', coordinates: shape.coordinates.map((piece) => piece.map(ring)) };
}

function sourcesOf(site: PublishedSite, lens: Lens, need: readonly Measured[]): LensData['sources'] {
  const layers = need.map(({ id, places }) => ({
    source: places.find(({ geography }) => geography === lens.geography)!.source,
    id,
  }));
  const ids = new Set([lens.people.source, ...layers.map(({ source }) => source)]);
  return [...ids].map((id) => {
    const { source, receipt } = site.sources.find((one) => one.source.id === id)!;
    const { title, publisher, licence } = source;
    const uses = layers.filter((one) => one.source === id).map((one) => one.id);
    return { title, publisher, licence, read: receipt.retrieved, need: uses, people: id === lens.people.source };
  });
}

/** What the parts of the file are made from. */
interface Made {
  catalog: Catalog;
  lens: Lens;
  site: PublishedSite;
  need: { one: Measured; weight: number }[];
}

type Only = <T, U>(all: InLanguages<T>, what: (words: T) => U) => InLanguages<U>;

/** Texts in the languages that have the page. */
function onlyIn(site: PublishedSite): Only {
  const whole = wholeOnly(site);
  return (all, what) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([language, words]) => (whole.has(language) ? [[language, what(words)]] : [])),
    );
}

const geographyOf = ({ site }: Made, id: string) => site.geographies.find(({ geography }) => geography.id === id)!;

const shapesIn = ({ catalog }: Made, id: string) => shapesOf(catalog.boundaries.get(id) as Topology, id);

function placesIn(made: Made, only: Only, residents: ReturnType<typeof residentsBy>) {
  const { lens, need } = made;
  const places = geographyOf(made, lens.geography);
  const byNumber = compareText('en');
  const drawn = shapesIn(made, lens.geography).sort((a, b) => byNumber(a.id, b.id));
  const ids = drawn.map(({ id }) => id);
  const { box } = areaIndex(drawn);
  return {
    one: only(places.texts, ({ one }) => one),
    box: {
      west: box.left.toFixed(2),
      east: box.right.toFixed(2),
      south: box.bottom.toFixed(2),
      north: box.top.toFixed(2),
    },
    areas: drawn.map(({ id, shape }) => ({
      id,
      names: only(places.areas.find((area) => area.id === id)!.names, (name) => name),
      shape: roundedShape(shape),
      people: residents(lens.geography, id),
    })),
    need: need.map(({ one, weight }) => {
      const figures = needOf(one, weight, lens.geography, ids);
      return { ...figures, names: only(figures.names, (name) => name) };
    }),
  };
}

function nearIn(
  made: Made,
  only: Only,
  residents: ReturnType<typeof residentsBy>,
): Pick<LensData, 'near' | 'nearAreas'> {
  const { near } = made.lens;
  const nearAreas = shapesIn(made, near.geography).map(({ id, shape }) => {
    const { x, y } = innerPoint(shape);
    const { all, groups } = residents(near.geography, id);
    return { longitude: rounded(x), latitude: rounded(y), people: { all, groups } };
  });
  return { near: { ...near, name: only(geographyOf(made, near.geography).texts, ({ name }) => name) }, nearAreas };
}

/**
 * All that the lens needs, for the page and the command: places with their residents, small areas with a point each, the
 * figures of need, and the words. Null where the city declares no lens. Throws when a declared indicator is not published.
 */
export function lensData(catalog: Catalog, site: PublishedSite, indicators: readonly Measured[]): LensData | null {
  const { lens } = catalog;
  if (lens === null) return null;
  const find = (id: string): Measured => indicators.find((one) => one.id === id)!;
  const need = lens.need.map(({ indicator, weight }) => ({ one: find(indicator), weight }));
  const made: Made = { catalog, lens, site, need };
  const only = onlyIn(site);
  const { dimension, texts } = site.dimensions.find((one) => one.dimension.id === lens.people.dimension)!;
  const { groups, order } = dimension;
  const residents = residentsBy(
    catalog,
    lens,
    groups.map(({ id }) => id),
  );
  const { currency, lineTolerance, pattern, grading } = lens;
  return {
    date: site.date,
    site: only(site.texts, ({ name }) => name),
    city: only(site.texts, ({ city }) => city),
    ...{ currency, lineTolerance, pattern, grading, order },
    groups: groups.map(({ id, last }) => ({ id, last, labels: only(texts, (words) => words.groups[id]!.label) })),
    whole: residents(catalog.site.geography, catalog.site.area),
    ...placesIn(made, only, residents),
    ...nearIn(made, only, residents),
    sources: sourcesOf(
      site,
      lens,
      need.map(({ one }) => one),
    ),
    texts: only(inLanguages(catalog, 'lens', lens.texts), (words) => words),
  };
}

/** Where the figures, and the headings of a file of projects, lie below the root of the site. */
export const lensPath = 'budget/lens.json';
export const templatePath = 'budget/projects.csv';

/** The files of the lens by their paths; none where the city declares no lens. */
export function lensFiles(...given: Parameters<typeof lensData>): Map<string, string> {
  const data = lensData(...given);
  if (data === null) return new Map();
  return new Map([
    [lensPath, JSON.stringify(data)],
    [templatePath, lensTemplate(data)],
  ]);
}
