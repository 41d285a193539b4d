import { axisDrawing } from '../charts/axis.ts';
import { dotCell } from '../charts/dot-cell.ts';
import { figureOf } from '../format/figure.ts';
import { formatInterval } from '../format/interval.ts';
import type { Messages } from '../format/messages.ts';
import { formatPeriod } from '../format/period.ts';
import { sortGroups } from '../format/sort.ts';
import { statusWords } from '../format/status.ts';
import { formatTick, formatValue } from '../format/value.ts';
import type { Observation } from '../model/observation.ts';
import type { Division, PublishedIndicator } from '../model/published.ts';
import type { PublishedSite } from '../model/published-site.ts';
import { drawing, element } from './element.ts';

/** The groups of a division with their names in the language, everyone first. */
function linesOf(site: PublishedSite, one: PublishedIndicator, division: Division, { language, locale }: Messages) {
  const found = site.dimensions.find(({ dimension }) => dimension.id === division.dimension);
  if (found === undefined) throw new Error(`there is no dimension "${division.dimension}"`);
  const { dimension, texts } = found;
  const words = texts[language] ?? dimension.texts;
  const latest = new Map(division.rows.map((row) => [row.group, row.latest]));
  const groups = dimension.groups
    .filter(({ id }) => latest.has(id))
    .map(({ id, last }) => ({ label: words.groups[id]?.label ?? id, last, observation: latest.get(id)! }));
  const everyone = {
    label: (one.texts[language] ?? one.indicator.texts).allLabel,
    last: false,
    observation: division.all,
  };
  const first = division.all.estimate === null ? [] : [everyone];
  return { name: words.name, lines: [...first, ...sortGroups(groups, dimension.order, locale)] };
}

function lineOf(
  document: Document,
  { indicator }: PublishedIndicator,
  division: Division,
  { label, observation }: { label: string; observation: Observation },
  withIntervals: boolean,
  messages: Messages,
): HTMLElement {
  const figure = figureOf(indicator, observation);
  const { estimate } = observation;
  const kind = observation === division.all ? 'all' : 'group';
  const all = indicator.measure === 'count' || division.all.estimate === null ? null : division.all;
  const value =
    estimate === null ? (statusWords(observation, messages) ?? '') : formatValue(estimate, figure, messages);
  const interval = estimate === null ? '' : formatInterval(observation, figure, messages);
  const missing = estimate === null;
  const wide: Record<string, string> = missing && withIntervals ? { colspan: '2' } : {};
  const cells = [
    element(document, 'td', { class: missing ? 'value missing' : 'value', ...wide }, value),
    ...(withIntervals && !missing ? [element(document, 'td', { class: 'interval' }, interval)] : []),
  ];
  const svg = dotCell({ row: observation, all, scale: division.scale, shape: 'circle', kind });
  return element(
    document,
    'tr',
    kind === 'all' ? { class: 'all' } : {},
    element(document, 'th', { scope: 'row' }, label),
    element(document, 'td', { class: 'drawn' }, drawing(document, svg)),
    ...cells,
  );
}

function divisionTable(
  document: Document,
  site: PublishedSite,
  one: PublishedIndicator,
  division: Division,
  messages: Messages,
): HTMLElement {
  const { name, lines } = linesOf(site, one, division, messages);
  const withIntervals = lines.some(({ observation }) => observation.lower !== null);
  const axis = axisDrawing(division.scale, (value) => formatTick(value, figureOf(one.indicator), messages), 230);
  const heads = element(
    document,
    'tr',
    {},
    element(document, 'th', { scope: 'col', class: 'head-label' }, name),
    element(document, 'td', { class: 'axis-head' }, drawing(document, axis)),
    element(document, 'th', { scope: 'col', class: 'value head-value' }, messages.say('figures.figure')),
    ...(withIntervals
      ? [element(document, 'th', { scope: 'col', class: 'interval head-interval' }, messages.say('figures.interval'))]
      : []),
  );
  return element(
    document,
    'table',
    { class: 'figure-table' },
    element(document, 'caption', {}, `${name}, ${formatPeriod(division.period, messages)}`),
    element(document, 'thead', {}, heads),
    element(
      document,
      'tbody',
      {},
      ...lines.map((line) => lineOf(document, one, division, line, withIntervals, messages)),
    ),
  );
}

/**
 * An indicator as its page would show it after the update: the sentences that would be quoted, and the first division as
 * a chart and a table at once, drawn by the functions that draw the page.
 */
export function indicatorView(
  document: Document,
  site: PublishedSite,
  one: PublishedIndicator,
  messages: Messages,
): HTMLElement {
  const texts = one.texts[messages.language] ?? one.indicator.texts;
  const [division] = one.divisions;
  const sentences = one.sentences[messages.language]?.takeaways ?? [];
  return element(
    document,
    'section',
    {},
    element(document, 'h4', {}, texts.title),
    ...sentences.map((sentence) => element(document, 'p', {}, sentence)),
    division === undefined ? null : divisionTable(document, site, one, division, messages),
  );
}
