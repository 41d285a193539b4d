import type { Messages } from '../../src/format/messages.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { FigureNews, IndicatorNews, PublishedSite } from '../../src/model/published-site.ts';

/** What a feed is about: everything, an issue area, an indicator or a place. */
export interface Scope {
  /** Below `feeds/`, without an ending. */
  path: string;
  title: string;
  /** The page it belongs to, below the site. */
  page: string;
  /** The news as this feed tells it: that of a place counts the figures of the place. Null where it is no news here. */
  concerns: (news: IndicatorNews) => IndicatorNews | null;
  /** Whether a correction belongs here. */
  corrects: (correction: Correction) => boolean;
}

const nothing: FigureNews = {
  ...{ added: 0, newPeriods: [], lost: 0, revised: 0 },
  ...{ beyondInterval: 0, withheld: 0, hidden: 0, shown: 0, noted: 0 },
};

const when = (news: IndicatorNews, isConcerned: boolean): IndicatorNews | null => (isConcerned ? news : null);

function placeScope(geography: string, area: string, title: string): Scope {
  const place = `${geography}/${area}`;
  return {
    path: `places/${place}`,
    title,
    page: `/places/${place}/`,
    concerns: (news) => {
      const counts = news.places[place];
      return counts === undefined ? null : { ...news, ...nothing, ...counts };
    },
    corrects: ({ figures }) => figures.some((one) => one.geography === geography && one.area === area),
  };
}

/**
 * Every feed of a language: the site, each issue area, each indicator, each place with a page.
 * Example: of an indicator with 2,304 figures the feed of one district counts its own 7.
 */
export function feedScopes(site: PublishedSite, { language }: Messages, titles: ReadonlyMap<string, string>): Scope[] {
  const places = site.geographies.filter(({ geography }) => geography.pages);
  return [
    {
      ...{ path: 'site', title: site.texts[language]!.name, page: '/' },
      ...{ concerns: (news) => news, corrects: () => true },
    },
    ...site.issueAreas.map(({ issueArea: { id }, indicators, texts }) => ({
      ...{ path: `issue-areas/${id}`, title: texts[language]!.name, page: `/issue-areas/${id}/` },
      concerns: (news: IndicatorNews) => when(news, news.issueArea === id),
      corrects: ({ indicator }: Correction) => indicators.includes(indicator),
    })),
    ...site.indicators.map((id) => ({
      ...{ path: `indicators/${id}`, title: titles.get(id) ?? id, page: `/indicators/${id}/` },
      concerns: (news: IndicatorNews) => when(news, news.id === id),
      corrects: ({ indicator }: Correction) => indicator === id,
    })),
    ...places.flatMap(({ geography, areas }) =>
      areas.map(({ id, names }) => placeScope(geography.id, id, names[language] ?? id)),
    ),
  ];
}
