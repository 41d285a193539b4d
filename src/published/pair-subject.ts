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
  const unit = inSentence(texts.unitLabel, page.language.locale);
  return [page.say('pairs.measured', { short: texts.short, unit }), ...rest].join(', ');
}
