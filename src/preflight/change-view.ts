import { figureOf } from '../format/figure.ts';
import type { Messages } from '../format/messages.ts';
import { formatPeriod } from '../format/period.ts';
import { formatValue } from '../format/value.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { PublishedSite } from '../model/published-site.ts';
import type { IndicatorChange } from '../../scripts/update/release-changes.ts';
import { element, tableOf } from './element.ts';

/** Of many moved figures this many are listed and the rest counted. */
const most = 40;

/** A figure by its name: where, when, of whom. */
function nameOf(site: PublishedSite, one: Observation, allLabel: string, messages: Messages): string {
  const { language } = messages;
  const geography = site.geographies.find(({ geography: { id } }) => id === one.geography);
  const area = geography?.areas.find(({ id }) => id === one.area)?.names[language] ?? one.area;
  const dimension = site.dimensions.find(({ dimension: { id } }) => id === one.dimension);
  const group = dimension?.texts[language]?.groups[one.group]?.label ?? allLabel;
  return [formatPeriod(one.period, messages), area, group].join(' · ');
}

/** What an update changes of one indicator against what is published: how many figures, and each that moved. */
export function changeView(
  document: Document,
  site: PublishedSite,
  indicator: PublishedIndicator,
  change: IndicatorChange,
  messages: Messages,
): HTMLElement {
  const { added, lost, moved, hidden, shown } = change;
  const texts = indicator.texts[messages.language] ?? indicator.indicator.texts;
  const counts = {
    added: added.length,
    lost: lost.length,
    moved: moved.length,
    hidden: hidden.length,
    shown: shown.length,
  };
  const value = (one: number, figure: Observation): string =>
    formatValue(one, figureOf(indicator.indicator, figure), messages);
  const rows = moved
    .slice(0, most)
    .map(({ figure, before, after, beyondInterval }) => [
      nameOf(site, figure, texts.allLabel, messages),
      value(before, figure),
      value(after, figure),
      messages.say('staffCheck.beyond', { beyond: String(beyondInterval) }),
    ]);
  const heads = ['figure', 'before', 'after', 'interval'].map((key) => messages.say(`staffCheck.${key}`));
  return element(
    document,
    'div',
    {},
    element(document, 'p', {}, messages.say('staffCheck.changes', { title: texts.short, ...counts })),
    rows.length === 0
      ? null
      : tableOf(document, messages.say('staffCheck.moved', { count: moved.length }), heads, rows),
    moved.length > most
      ? element(document, 'p', { class: 'note' }, messages.say('staffCheck.more', { count: moved.length - most }))
      : null,
  );
}
