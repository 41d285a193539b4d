import { formatPeriod } from '../format/period.ts';
import type { PageContext } from './page-context.ts';
import { figureInFull } from './figure-text.ts';
import { groupRows, placeLayers, placeRow, type PlaceRow } from './place.ts';

/** One figure that places are compared by, with the whole's beside it. */
export interface ComparedRow {
  key: string;
  /** The issue area, or the parts of the residents, that it stands under. */
  heading: string;
  label: string;
  period: string;
  /** What the figures are counted in, where the sign of percent does not say it. */
  unit: string;
  /** The page of the indicator. */
  href: string;
  whole: string;
}

/** The places of one geography with a text for every row, in the words of a page. */
export interface ComparedPlaces {
  geography: string;
  rows: ComparedRow[];
  places: { id: string; name: string; values: string[] }[];
}

interface Row {
  heading: string;
  unit: string;
  row: PlaceRow;
}

function rowsOf(page: PageContext, geography: string, area: string): Row[] {
  const layers = placeLayers(page, geography);
  return layers.flatMap((layer): Row[] => {
    const { issueArea } = layer.published.indicator;
    const { title, unitLabel } = page.words(layer.published);
    const unit = layer.published.indicator.unit === 'percent' ? '' : unitLabel;
    const all = placeRow(page, layer, area);
    if (all !== null) return [{ heading: page.issueArea(issueArea).texts.name, unit, row: all }];
    return groupRows(page, layer, area).map((row) => ({ heading: title, unit, row }));
  });
}

const textOf = (page: PageContext, { indicator, here }: PlaceRow): string =>
  here.status === 'not-available' ? page.say('place.notGiven') : figureInFull(page, indicator, here);

/**
 * Every figure of every place of a geography, to set some of them side by side: of everyone by issue area, and the parts
 * of the residents. Figures are those of the pages of the places, nothing is computed and nothing is ordered by value.
 */
export function comparedPlaces(page: PageContext, geography: string): ComparedPlaces {
  const areas = page.site.geographies.find((one) => one.geography.id === geography)?.areas ?? [];
  const byPlace = areas.map(({ id }) => ({ id, rows: rowsOf(page, geography, id) }));
  const rows = (byPlace[0]?.rows ?? []).map(({ heading, unit, row }): ComparedRow => ({
    key: row.key,
    heading,
    label: row.label,
    period: formatPeriod(row.here.period, page.messages),
    unit,
    href: page.href(`/indicators/${row.indicator.id}/`),
    whole: row.whole === null ? '' : textOf(page, { ...row, here: row.whole }),
  }));
  const places = byPlace.map((place) => {
    const texts = new Map(place.rows.map(({ row }) => [row.key, textOf(page, row)]));
    return {
      id: place.id,
      name: page.areaName(geography, place.id),
      values: rows.map(({ key }) => texts.get(key) ?? page.say('place.notGiven')),
    };
  });
  return { geography, rows, places };
}
