import type { FrozenIndicator, FrozenRelease } from '../../src/model/release.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { IndicatorNews, ReleaseNews } from '../../src/model/published-site.ts';
import { frozenFigures } from '../../src/sheets/frozen-figures.ts';
import { redefined, reworded } from './meaning-changes.ts';
import { type FigureChanges, figureChanges } from './moved-figures.ts';

const periodsOf = (some: readonly Observation[]): string[] => [...new Set(some.map(({ period }) => period))].sort();

function countsOf({ added, lost, moved, hidden, shown, noted }: FigureChanges, periods: ReadonlySet<string>) {
  return {
    added: added.length,
    newPeriods: periodsOf(added).filter((period) => !periods.has(period)),
    lost: lost.length,
    revised: moved.length,
    beyondInterval: moved.filter((one) => one.beyondInterval === true).length,
    withheld: hidden.filter(({ status }) => status === 'withheld').length,
    hidden: hidden.length,
    shown: shown.length,
    noted: noted.length,
  };
}

const placeOf = ({ geography, area }: Observation): string => `${geography}/${area}`;

/** What changed at each place that any change touches: its feed counts its own figures. */
function placesIn(changes: FigureChanges, periods: ReadonlySet<string>): IndicatorNews['places'] {
  const { added, lost, moved, hidden, shown, noted } = changes;
  const by = (some: readonly Observation[]) => Map.groupBy(some, placeOf);
  const [more, less, off, on, told] = [by(added), by(lost), by(hidden), by(shown), by(noted)];
  const revised = Map.groupBy(moved, ({ figure }) => placeOf(figure));
  const places = [...new Set([more, less, off, on, told, revised].flatMap((one) => [...one.keys()]))].sort();
  const at = (place: string) => {
    const here = { added: more.get(place) ?? [], lost: less.get(place) ?? [], moved: revised.get(place) ?? [] };
    const rest = { hidden: off.get(place) ?? [], shown: on.get(place) ?? [], noted: told.get(place) ?? [] };
    const counts = countsOf({ ...here, ...rest }, periods);
    // Nothing is said of what did not change: there are thousands of places.
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => (Array.isArray(count) ? count[0] : count)));
  };
  return Object.fromEntries(places.map((place) => [place, at(place)]));
}

function newsOf(
  before: FrozenRelease | null,
  after: FrozenRelease,
  one: FrozenIndicator,
  language: string,
): IndicatorNews[] {
  const was = before?.manifest.indicators.find(({ id }) => id === one.id);
  const figures = frozenFigures(after.tables.get(one.id)!);
  const { id, issueArea } = one;
  if (was === undefined) {
    const none: FigureChanges = { added: figures, lost: [], moved: [], hidden: [], shown: [], noted: [] };
    const words = { redefined: [], reworded: [] };
    const places = placesIn(none, new Set());
    return [{ id, issueArea, kind: 'new', ...countsOf(none, new Set()), ...words, places }];
  }
  const words = { redefined: redefined(was, one, language), reworded: reworded(was, one, language) };
  if (was.sha256 === one.sha256 && words.redefined.length + words.reworded.length === 0) return [];
  const old = frozenFigures(before!.tables.get(one.id)!);
  const changes = figureChanges(old, figures);
  const periods = new Set(old.map(({ period }) => period));
  const counts = countsOf(changes, periods);
  return [{ id, issueArea, kind: 'changed', ...counts, ...words, places: placesIn(changes, periods) }];
}

/** What a release changed for readers against the one before; of the first one everything is new. */
export function releaseNews(before: FrozenRelease | null, after: FrozenRelease, language: string): ReleaseNews {
  const { id, date, previous, indicators } = after.manifest;
  const now = new Set(indicators.map((one) => one.id));
  const gone = before?.manifest.indicators.filter((one) => !now.has(one.id)).map((one) => one.id) ?? [];
  return { id, date, previous, gone, indicators: indicators.flatMap((one) => newsOf(before, after, one, language)) };
}
