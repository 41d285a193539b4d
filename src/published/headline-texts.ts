import { formatPeriod } from '../format/period.ts';
import { figureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';
import { placeLayers, placeRow } from './place.ts';

/** The headline figures of a kind of place as the columns of a table. */
export interface HeadlineTexts {
  heads: { label: string; period: string }[];
  /** The figures of one place in the order of the heads, an asterisk on what is to be read with caution. */
  cells(area: string): string[];
}

/** The headlines of the site that a kind of place has figures for, in their order. */
export function headlineTexts(page: PageContext, geography: string): HeadlineTexts {
  const layers = placeLayers(page, geography);
  const shown = page.site.site.headlines.flatMap((id) => layers.find(({ published }) => published.id === id) ?? []);
  return {
    heads: shown.map(({ published, figures }) => ({
      label: page.words(published).short,
      period: formatPeriod(figures.period, page.messages),
    })),
    cells: (area) =>
      shown.map((layer) => {
        const row = placeRow(page, layer, area);
        if (row === null || row.here.status === 'not-available') return page.say('place.notGiven');
        const { value, caution } = figureText(page, row.indicator, row.here);
        return caution === null ? value : `${value}*`;
      }),
  };
}
