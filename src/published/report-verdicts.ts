import type { Division, PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';
import type { Starter } from './story-starters.ts';

/** Groups by what was found of them, each tested with all others of a report. */
export interface SaidOfGroups {
  reference: string;
  /** Verdicts in words, in the order of the first group they are said of; groups in the order of the page. */
  said: { verdict: string; groups: string }[];
}

/**
 * What a report says of the groups of a division against its reference; null where groups are not compared.
 * Example: `higher: Elm and Fir`, then `no clear difference, which is not proof of none: Yew`.
 */
export function saidOfGroups(
  page: PageContext,
  published: Pick<PublishedIndicator, 'id'>,
  division: Division,
  judged: readonly Starter[],
): SaidOfGroups | null {
  const { comparison, dimension } = division;
  if (comparison === null) return null;
  const own = judged.filter((one) => one.published.id === published.id && one.division.dimension === dimension);
  const verdictOf = new Map(own.map(({ one, verdict }) => [one.group, verdict as string]));
  const { groups } = page.dimension(dimension);
  const told = groups.flatMap(({ id, label }) => {
    const verdict = verdictOf.get(id);
    return verdict === undefined ? [] : [{ verdict, label }];
  });
  const list = new Intl.ListFormat(page.language.locale, { type: 'conjunction' });
  const said = [...Map.groupBy(told, ({ verdict }) => verdict)].map(([verdict, some]) => ({
    verdict: page.say(`compare.verdicts.${verdict}`),
    groups: list.format(some.map(({ label }) => label)),
  }));
  const reference = groups.find(({ id }) => id === comparison.reference)?.label ?? comparison.reference;
  return said.length === 0 ? null : { reference, said };
}
