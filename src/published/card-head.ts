import { cardPath } from '../charts/card-path.ts';
import { formatPeriod } from '../format/period.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { type FrozenDivision, newestOf } from './frozen-divisions.ts';
import { frozenTexts } from './frozen-page.ts';
import { figureText, type FigureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';
import { frozenPublishers, publisherNames, publishersOf } from './picture-words.ts';
import type { PlaceRow } from './place.ts';

/** What the card of a page says beside its title: a figure, of what it is, who it is from, and of which day. */
export interface CardFacts {
  figure: { value: string; label: string } | null;
  source: string;
  date: string;
}

/** The facts of a page without a figure: the day of the build. */
export const plainFacts = ({ site }: PageContext): CardFacts => ({ figure: null, source: '', date: site.date });

/** A figure in the words of its table, with what is said of it; null where there is none to print. */
export function cardFigure({ value, caution, missing }: FigureText, about: readonly string[]): CardFacts['figure'] {
  return missing ? null : { value, label: [...about, ...(caution === null ? [] : [caution])].join(' · ') };
}

/**
 * What a figure is, and its unit in words, so that a rate is not read as a count; said once where one holds the other.
 * Example: `Oars` in `Oars for every 1,000 boats` is the latter alone.
 */
export function withUnit(short: string, unitLabel: string): string[] {
  const isSaid = unitLabel.toLocaleLowerCase().includes(short.toLocaleLowerCase());
  return isSaid ? [unitLabel] : [short, unitLabel];
}

/** The newest figure of everyone: `Below the line · Percent of residents · All residents · Port Verity · 2019`, 16.7%. */
export function indicatorFacts(page: PageContext, published: PublishedIndicator): CardFacts {
  const { everyone, indicator, sources } = published;
  const { short, unitLabel, allLabel } = page.words(published);
  const ofFigure = (one: Observation): CardFacts['figure'] => {
    const place = page.areaName(one.geography, one.area);
    const about = [...withUnit(short, unitLabel), allLabel, place, formatPeriod(one.period, page.messages)];
    return cardFigure(figureText(page, indicator, one), about);
  };
  const figure = everyone === null ? null : ofFigure(everyone);
  const from = figure === null ? publisherNames(page, sources) : publishersOf(page, published, [everyone]);
  return { figure, source: from.join('; '), date: page.site.date };
}

/** The first headline figure of a place, and who it is from. */
export function placeFacts(page: PageContext, rows: readonly PlaceRow[]): CardFacts {
  const row = rows.find(({ here }) => here.estimate !== null);
  if (row === undefined) return plainFacts(page);
  const { label, indicator, here } = row;
  const published = page.indicator(indicator.id);
  const about = [...withUnit(label, page.words(published).unitLabel), formatPeriod(here.period, page.messages)];
  const figure = cardFigure(figureText(page, indicator, here), about);
  return { figure, source: publishersOf(page, published, [here]).join('; '), date: page.site.date };
}

/** The figure of everyone that a release has, of the day of that release; `figures` are all that it has of the indicator. */
export function frozenFacts(
  page: PageContext,
  entry: FrozenIndicator,
  divisions: readonly FrozenDivision[],
  { date, figures }: { date: string; figures: readonly Observation[] },
): CardFacts {
  const { allLabel, unitLabel } = frozenTexts(entry, page.language.id);
  const [one] = divisions.flatMap((division) => newestOf(division).filter(({ row }) => row.isAll));
  const about = (observation: Observation): string[] => [
    unitLabel,
    allLabel,
    page.areaName(observation.geography, observation.area),
    formatPeriod(observation.period, page.messages),
  ];
  const figure =
    one === undefined ? null : cardFigure(figureText(page, entry, one.observation), about(one.observation));
  const all = [...new Set(entry.sources.map(({ publisher }) => publisher))];
  const from = figure === null ? all : frozenPublishers(entry, figures, [one!.observation]);
  return { figure, source: from.join('; '), date };
}

/** What the head of a page says of its card. `labels` are what programs that show a link print beside its text. */
export interface CardHead {
  image: string;
  alt: string;
  locale: string;
  labels: { slot: 1 | 2; label: string; data: string }[];
}

/**
 * The page whose card a page shows: its own, but for the figures, maps and comparisons of an indicator (that of the indicator),
 * for frozen indicators (that of the release), and, in languages that have not all pages, for places of kinds without a
 * meeting kit (that of the list of places). These are two pages in three, and each card takes a build its time.
 * Example: `/indicators/poverty/map/` shows the card of `/indicators/poverty/`.
 */
export function cardOwner({ language, site }: Pick<PageContext, 'language' | 'site'>, path: string): string {
  const within = /^(\/indicators\/[^/]+\/|\/r\/[^/]+\/)[^/]+\//.exec(path)?.[1];
  if (within !== undefined) return within;
  const kind = /^\/places\/([^/]+)\/[^/]+\/$/.exec(path)?.[1];
  const hasKit = site.meetingKits.some(({ meetingKit }) => meetingKit.geography === kind);
  return language.scope === 'reading' && kind !== undefined && !hasKit ? '/places/' : path;
}

/**
 * The card of a page, for its head. The build draws it from the finished page, of these same words, so that picture and
 * text cannot differ. Example: the locale of `es-US` is `es_US`.
 */
export function cardHead(page: PageContext, path: string, title: string, { figure, source }: CardFacts): CardHead {
  const { language, region } = new Intl.Locale(page.language.locale).maximize();
  const from = source === '' ? null : { slot: 2 as const, label: page.say('source.title'), data: source };
  const said = figure === null ? null : { slot: 1 as const, label: figure.label, data: figure.value };
  const labels = [said, from].filter((one) => one !== null);
  const owner = cardOwner(page, path);
  const told = labels.map(({ label, data }) => `${label}: ${data}`);
  const head = owner === path ? [title] : owner === '/places/' ? [page.say('places.title')] : [];
  const parts = [...head, ...(owner === '/places/' && owner !== path ? [] : told), page.texts.name];
  return {
    image: page.absolute(cardPath(owner)),
    alt: [...new Set(parts)].join(' · '),
    locale: `${language}_${region}`,
    labels,
  };
}
