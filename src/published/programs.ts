import { formatDay } from '../format/day.ts';
import { compareText } from '../format/sort.ts';
import type { Lever, LeverTexts } from '../model/lever.ts';
import type { Program, ProgramTexts } from '../model/program.ts';
import type {
  BudgetFigures,
  PublishedBudget,
  PublishedBudgetMeasure,
  PublishedDepartment,
} from '../model/published-budget.ts';
import type { PageContext } from './page-context.ts';
import { overlapsOf } from './place.ts';

/** A program with its words in the language of the page, and in the first language of the site. */
export interface NamedProgram {
  program: Program;
  words: ProgramTexts;
  original: ProgramTexts;
}

export interface NamedLever {
  lever: Lever;
  words: LeverTexts;
  original: LeverTexts;
}

/** What a reader looks at: an indicator, an issue area, a place or a group. */
export interface Subject {
  indicator?: string | undefined;
  issueArea?: string | undefined;
  place?: { geography: string; area: string } | undefined;
  group?: { dimension: string; group: string } | undefined;
}

/** A text that a draft took from the first language is in that language; else undefined, the language of the page. */
export function languageOf(page: PageContext, words: string, original: string): string | undefined {
  const first = page.site.site.languages[0]!.id;
  return page.language.id !== first && words === original ? first : undefined;
}

function inLanguages<T>(page: PageContext, texts: Record<string, T>): { words: T; original: T } {
  return { words: texts[page.language.id]!, original: texts[page.site.site.languages[0]!.id]! };
}

/** All programs, by name. */
export function programs(page: PageContext): NamedProgram[] {
  const compare = compareText(page.language.locale);
  return page.site.programs
    .map(({ program, texts }) => ({ program, ...inLanguages(page, texts) }))
    .sort((a, b) => compare(a.words.name, b.words.name));
}

function isAbout({ indicators, issueAreas, places, groups }: Program, subject: Subject): boolean {
  const { indicator, issueArea, place, group } = subject;
  if (indicator !== undefined) return indicators.includes(indicator);
  if (issueArea !== undefined) return issueAreas.includes(issueArea);
  if (place !== undefined)
    return places.some((one) => one.geography === place.geography && one.areas.includes(place.area));
  return groups.some((one) => one.dimension === group?.dimension && one.group === group.group);
}

/**
 * The programs that name an indicator, issue area, place or group, by name.
 * Example: `programsAbout(page, { indicator: 'rents' })` are those with `rents` among their indicators.
 */
export const programsAbout = (page: PageContext, subject: Subject): NamedProgram[] =>
  programs(page).filter(({ program }) => isAbout(program, subject));

/**
 * The programs that name a budget program of a department, by name.
 * Example: for a department with the budget programs `4305` and `4306`, those with either among their `budget`.
 */
export function programsNaming(page: PageContext, department: PublishedDepartment): NamedProgram[] {
  const { programs: spent, measures } = department;
  const codes = new Set([...spent.map(({ code }) => code), ...measures.map(({ program }) => program)]);
  return programs(page).filter(({ program }) => program.budget.some((code) => codes.has(code)));
}

/**
 * The programs that name a place of another kind which shares ground with this one, and not this one itself, by name.
 * Example: of a district, those that name a zone part of which lies in it.
 */
export function programsNear(page: PageContext, place: { geography: string; area: string }): NamedProgram[] {
  const near = overlapsOf(page, place.geography, place.area).flatMap(({ geography, areas }) =>
    areas.map(({ id }) => ({ geography, area: id })),
  );
  return programs(page).filter(
    ({ program }) => !isAbout(program, { place }) && near.some((one) => isAbout(program, { place: one })),
  );
}

/** Who controls what bears on any of some indicators, by name. */
export function leversOf(page: PageContext, indicators: readonly string[]): NamedLever[] {
  const compare = compareText(page.language.locale);
  return page.site.levers
    .filter(({ lever }) => lever.indicators.some((id) => indicators.includes(id)))
    .map(({ lever, texts }) => ({ lever, ...inLanguages(page, texts) }))
    .sort((a, b) => compare(a.words.name, b.words.name));
}

/** Whether a program has a line in the budget at hand, or a measure of its performance. */
export const hasOwnFigure = ({ budget, measures }: Program): boolean => budget.length + measures.length > 0;

/** A year or a day in words. Example: `2021-12-09` in English is `December 9, 2021`, and `2021` is `2021`. */
export const seenOn = (page: PageContext, date: string): string =>
  date.length === 4 ? date : formatDay(date, page.language.locale);

/** The state of a program and when it was seen. Example: `running, as of 2021`. */
export function stateText(page: PageContext, { state, asOf }: Program): string {
  const word = page.say(`programs.states.${state}`);
  if (state === 'unknown') return word;
  return asOf === 'not-stated'
    ? page.say('programs.undated', { state: word })
    : page.say('programs.asOf', { state: word, date: seenOn(page, asOf) });
}

/** A budget program that a program names, with its department. */
export interface BudgetLine {
  code: string;
  name: string;
  department: PublishedDepartment;
  /** Dollars in the columns of the budget; all null where its file has no line of it. */
  dollars: BudgetFigures;
}

function lineOf({ departments, columns }: PublishedBudget, code: string): BudgetLine[] {
  return departments.flatMap((department) => {
    const spent = department.programs.find((one) => one.code === code);
    const measured = department.measures.find((one) => one.program === code);
    if (spent !== undefined) return [{ code, name: spent.name, department, dollars: spent.dollars }];
    if (measured === undefined) return [];
    return [{ code, name: measured.programName, department, dollars: columns.map(() => null) }];
  });
}

/** The budget programs and the performance measures that a program names, in the order it names them. */
export function budgetOf(
  budget: PublishedBudget,
  { budget: codes, measures }: Program,
): { lines: BudgetLine[]; measures: PublishedBudgetMeasure[] } {
  const all = budget.departments.flatMap((department) => department.measures);
  return {
    lines: codes.flatMap((code) => lineOf(budget, code)),
    measures: measures.flatMap((code) => all.filter((one) => one.code === code)),
  };
}
