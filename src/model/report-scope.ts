import type { Observation } from './observation.ts';
import type { Division, PublishedIndicator } from './published.ts';
import type { Report } from './report.ts';

type Scope = Pick<Report, 'kind' | 'issueAreas' | 'indicators' | 'groups' | 'geography' | 'sections'>;
type Figures = Pick<PublishedIndicator, 'id' | 'everyone' | 'divisions' | 'places' | 'observations'>;

/**
 * Whether a report goes over an indicator.
 * Example: one of `issueAreas: [water]` goes over every indicator of water, and over no other.
 */
export function goesOver(scope: Scope, one: { id: string; indicator: { issueArea: string } }): boolean {
  const inAreas = scope.issueAreas.length === 0 || scope.issueAreas.includes(one.indicator.issueArea);
  return inAreas && (scope.indicators.length === 0 || scope.indicators.includes(one.id));
}

/**
 * The ways of dividing people that a report prints of an indicator: the main one; in a report on a group each in which
 * it is named; in one on a place none, since there every figure is of the place.
 */
export function printedDivisions({ kind, groups }: Scope, divisions: readonly Division[]): Division[] {
  if (kind === 'place') return [];
  if (kind !== 'group') return divisions.slice(0, 1);
  return divisions.filter(({ dimension, rows }) =>
    groups.some((one) => one.dimension === dimension && rows.some(({ group }) => group === one.group)),
  );
}

function ofPlace({ observations, places }: Figures, geography: string, area: string): Observation[] {
  const views = places.filter((one) => one.geography === geography).flatMap((one) => [one, ...one.others]);
  const here = observations.filter((one) => one.geography === geography && one.area === area);
  return [...here, ...views.flatMap(({ whole }) => whole ?? [])];
}

/** The figures of every place of the kind that is set side by side, with that of the whole. */
function sideBySide({ places }: Figures, geography: string | null): Observation[] {
  const layers = places.filter((one) => one.geography === geography && one.dimension === 'all');
  return layers.flatMap(({ areas, whole }) => [...areas, ...(whole === null ? [] : [whole])]);
}

/**
 * The figures of an indicator that a report prints; `area` is the place of a report on a place, else null. `headlines`
 * are the indicators that are set side by side by place. Figures may stand twice in it.
 */
export function figuresIn(
  scope: Scope,
  area: string | null,
  published: Figures,
  headlines: readonly string[],
): Observation[] {
  if (scope.kind === 'place') return ofPlace(published, scope.geography ?? '', area ?? '');
  const divided = printedDivisions(scope, published.divisions).flatMap(({ all, rows }) => [
    all,
    ...rows.map(({ latest }) => latest),
  ]);
  const beside = scope.sections.includes('places') && headlines.includes(published.id);
  return [
    ...(published.everyone === null ? [] : [published.everyone]),
    ...divided,
    ...(beside ? sideBySide(published, scope.geography) : []),
  ];
}
