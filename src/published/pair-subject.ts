import { inSentence } from '../format/in-sentence.ts';
import type { PageContext } from './page-context.ts';

/**
 * Of what a sentence on two figures speaks: the name of the indicator with its unit, which says of whom or what the
 * figures are (groups are told by their label alone, for they may be of residents, households or births), and what
 * follows it. Example: `Low birth weight (percent of births), Port, 2021`.
 */
export function pairSubject(
  page: PageContext,
  texts: { short: string; unitLabel: string },
  ...rest: readonly string[]
): string {
  const { short, unitLabel } = texts;
  const unit = inSentence(unitLabel, page.language.locale);
  // A name such as `Arrests for every 1,000 residents` is its own unit.
  return [short === unitLabel ? short : page.say('pairs.measured', { short, unit }), ...rest].join(', ');
}
