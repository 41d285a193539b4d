import { cautionReasons } from '../../format/caution.ts';
import type { FigureWords } from '../../format/fill-figure.ts';

/** A figure as its row says it. */
export interface ShownFigure {
  id: string;
  words: FigureWords;
  source: string;
  isCautioned: boolean;
  /** Why it is to be used with caution, in the language of the source; empty where nothing is said. */
  why: string;
  lacks: string | null;
  corrected: string[];
}

const textOf = (row: Element, selector: string): string => row.querySelector(selector)?.textContent?.trim() ?? '';

/** What stands first in the link: behind it is what only some readers hear. */
const valueOf = (row: Element): string => row.querySelector('a')?.firstChild?.textContent?.trim() ?? '';

/**
 * A figure from its row, with what all rows of its table share. Example: the row `Fir residents`, `24.6%` of the table of
 * `Port` is Fir residents in Port with 24.6%.
 */
export function readRow(row: HTMLElement): ShownFigure {
  const shared = row.closest('table')?.dataset ?? {};
  const label = textOf(row, 'th');
  const isCautioned = row.querySelector('.caution') !== null;
  return {
    id: row.id,
    words: {
      group: shared['group'] ?? label,
      place: shared['place'] ?? label,
      period: shared['period'] ?? textOf(row, '.period'),
      value: valueOf(row),
      interval: textOf(row, '.interval'),
    },
    source: row.dataset['source'] ?? shared['source'] ?? '',
    isCautioned,
    why: isCautioned ? cautionReasons({ reliability: 'caution', note: textOf(row, '.why') }) : '',
    lacks: row.dataset['lacks'] ?? null,
    corrected: row.dataset['corrected']?.split(' ') ?? [],
  };
}
