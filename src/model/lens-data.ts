import type { MultiPolygon, Polygon } from 'geojson';
import type { Lens, LensTexts } from './lens.ts';
import type { Direction, Unit } from './measure.ts';
import type { InLanguages } from './published.ts';
import type { Reliability, Status } from './status.ts';

/** People counted in one place; null where the figure is not published. `groups` follow the order of `LensData.groups`. */
export interface Residents {
  all: number | null;
  groups: (number | null)[];
  reliability: Reliability | null;
  /** Why the figure is marked, in the words of the table. */
  note: string;
}

/** A place that projects lie in. */
export interface LensArea {
  id: string;
  names: InLanguages<string>;
  shape: Polygon | MultiPolygon;
  people: Residents;
}

/** A small area: a point deep inside it, in degrees, and its residents. */
export interface NearArea {
  longitude: number;
  latitude: number;
  people: Pick<Residents, 'all' | 'groups'>;
}

/** The figure of one place on one indicator. `value` exists only when `status` is `published`. */
export interface NeedValue {
  status: Status;
  value: number | null;
  lower: number | null;
  upper: number | null;
  reliability: Reliability | null;
  note: string;
}

/** An indicator that counts as need, with its figures in the order of `LensData.areas`. */
export interface NeedIndicator {
  id: string;
  weight: number;
  direction: Direction;
  unit: Unit;
  per: number | null;
  decimals: number;
  period: string;
  names: InLanguages<string>;
  whole: NeedValue | null;
  areas: NeedValue[];
}

/** `/budget/lens.json`: all that the lens needs, for the page and the command. */
export interface LensData {
  /** The date of the site whose figures these are. */
  date: string;
  site: InLanguages<string>;
  city: InLanguages<string>;
  /** One of the places, in lower case: "council district". */
  one: InLanguages<string>;
  near: Lens['near'] & { name: InLanguages<string> };
  currency: Lens['currency'];
  lineTolerance: number;
  pattern: number;
  grading: Lens['grading'];
  groups: { id: string; last: boolean; labels: InLanguages<string> }[];
  order: 'label' | 'natural';
  whole: Residents;
  /** The degrees between which all places lie, to the hundredth. */
  box: { west: string; east: string; south: string; north: string };
  areas: LensArea[];
  nearAreas: NearArea[];
  need: NeedIndicator[];
  /** Where the figures are from: `need` are the indicators that use a source, `people` whether residents do. */
  sources: { title: string; publisher: string; licence: string; read: string; need: string[]; people: boolean }[];
  texts: InLanguages<LensTexts>;
}
