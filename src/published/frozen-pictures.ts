import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { type FrozenAreas, frozenAreas } from './frozen-areas.ts';
import { type FrozenDivision, frozenDivisions } from './frozen-divisions.ts';
import type { PageContext } from './page-context.ts';
import { divisionPicture, type PictureName, placePicture } from './pictures.ts';
import { boundariesWritten } from './read.ts';

/** A picture that a release holds the figures of, with them: a chart or a map. */
export interface FrozenPicture extends PictureName {
  division: FrozenDivision | null;
  areas: FrozenAreas | null;
}

/** The maps of an indicator in the order of its page, those it no longer has after them. */
function mapsOf(page: PageContext, entry: FrozenIndicator, figures: readonly Observation[]): FrozenAreas[] {
  const now = page.site.indicators.includes(entry.id) ? page.indicator(entry.id).places : [];
  const order = now.map(({ geography }) => geography);
  const drawn = new Set(boundariesWritten());
  const place = ({ geography }: FrozenAreas): number =>
    order.includes(geography) ? order.indexOf(geography) : order.length;
  return frozenAreas(page, entry, figures)
    .filter(({ geography }) => drawn.has(geography))
    .sort((a, b) => place(a) - place(b));
}

const known = new WeakMap<readonly Observation[], Map<string, FrozenPicture[]>>();

/**
 * Every picture that a release holds the figures of, named as the live ones are: charts of divisions, then maps. An
 * indicator that is neither divided nor mapped has none. Made once a language.
 * Example: poverty by race and by district is `poverty--race` and `poverty--map-council-district`.
 */
export function frozenPictures(
  page: PageContext,
  entry: FrozenIndicator,
  figures: readonly Observation[],
): FrozenPicture[] {
  const inLanguages = known.get(figures) ?? new Map<string, FrozenPicture[]>();
  known.set(figures, inLanguages);
  const pictures = inLanguages.get(page.language.id) ?? makePictures(page, entry, figures);
  inLanguages.set(page.language.id, pictures);
  return pictures;
}

function makePictures(page: PageContext, entry: FrozenIndicator, figures: readonly Observation[]): FrozenPicture[] {
  const divided = frozenDivisions(page, entry, figures).filter(({ dimension }) => dimension !== 'all');
  return [
    ...divided.map((division) => ({
      ...{ name: divisionPicture(entry.id, division.dimension), dimension: division.dimension, geography: null },
      ...{ division, areas: null },
    })),
    ...mapsOf(page, entry, figures).map((areas) => ({
      ...{ name: placePicture(entry.id, areas.geography), dimension: null, geography: areas.geography },
      ...{ division: null, areas },
    })),
  ];
}

/** Whether a release holds exactly this live picture: the same division of the same place, or a map of the same areas. */
export function holdsPicture(
  pictures: readonly FrozenPicture[],
  { indicator }: Pick<PublishedIndicator, 'indicator'>,
  name: string,
): boolean {
  const found = pictures.find((one) => one.name === name);
  if (found === undefined || found.division === null) return found !== undefined;
  const { geography, area } = found.division;
  return indicator.figures?.geography === geography && indicator.figures.area === area;
}
