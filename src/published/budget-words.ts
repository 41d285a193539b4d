import { formatDollars, formatInCell, formatMillions } from '../format/money.ts';
import { formatNumber } from '../format/number.ts';
import type { BudgetTexts } from '../model/budget.ts';
import type { BudgetColumn, BudgetFigures, PublishedBudget } from '../model/published-budget.ts';
import type { PageContext } from './page-context.ts';

/** A line of a table of money with its words. */
export interface MoneyLine {
  key: string;
  label: string;
  /** The language of the label, where it is not that of the page. */
  lang?: string | undefined;
  href: string | null;
  note: string;
  dollars: BudgetFigures;
  hollow: boolean;
}

/** What a column of figures is of: `2021-22 adopted`. */
export function columnLabel(page: PageContext, { fiscalYear, stage }: BudgetColumn): string {
  return page.say('budget.column', { year: fiscalYear, stage: page.say(`budget.stages.${stage}`) });
}

/** The fiscal year of the newest decided budget: `2021-22`. */
export const newestYear = ({ columns, newest }: PublishedBudget): string => columns[newest]!.fiscalYear;

/**
 * Has a whole year begun and ended since a fiscal year did, so that a newer budget must have been adopted? `date` is that
 * of the build. Example: of `2021-22`, true from 2023 on.
 */
export function isOldBudget(budget: PublishedBudget, date: string): boolean {
  const begins = Number(newestYear(budget).slice(0, 4));
  return Number(date.slice(0, 4)) > begins + 1;
}

/** The words of the budget in the language of the page. Throws when they are missing: a page never prints half. */
export function budgetTexts(page: PageContext, { texts }: PublishedBudget): BudgetTexts {
  const found = texts[page.language.id];
  if (found === undefined) throw new Error(`the texts of the budget are missing in "${page.language.id}"`);
  return found;
}

/** Names in the files are the publisher's own, in the first language of the site. */
export function foreignNames(page: PageContext): string | undefined {
  const first = page.site.site.languages[0]!.id;
  return page.language.id === first ? undefined : first;
}

/** An amount in the cell of a table, `$1,760.9 M`, or the words for one that the file does not have. */
export function inCell(page: PageContext, dollars: number | null | undefined): string {
  return dollars === null || dollars === undefined
    ? page.say('status.not-available')
    : formatInCell(dollars, page.messages);
}

/** An amount in millions in a sentence, or the words for one that the file does not have. */
export function inMillions(page: PageContext, dollars: number | null | undefined): string {
  return dollars === null || dollars === undefined
    ? page.say('status.not-available')
    : formatMillions(dollars, page.messages);
}

/** An amount to the dollar, or the words for one that the file does not have. */
export function toTheDollar(page: PageContext, dollars: number | null): string {
  return dollars === null ? page.say('status.not-available') : formatDollars(dollars, page.messages);
}

/** A figure of a measure as published, with the decimals it has there. */
export function measureFigure(page: PageContext, value: number | null): string {
  if (value === null) return page.say('status.not-available');
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0, page.language.locale);
}

/** A share of the money in the words of the page: `33.0%`. */
export function shareText(page: PageContext, share: number): string {
  return page.say('values.percent', { number: formatNumber(share, 1, page.language.locale) });
}
