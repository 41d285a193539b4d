import { compareText } from '../format/sort.ts';
import type { PublishedBudget, PublishedDepartment, PublishedProgram } from '../model/published-budget.ts';
import { budgetTexts, foreignNames, shareText } from './budget-words.ts';
import type { MoneyLine } from './budget-words.ts';
import type { PageContext } from './page-context.ts';

/** Money by issue area: areas by name, those without a program too, and last what belongs to none. */
export function areaLines(page: PageContext, budget: PublishedBudget): MoneyLine[] {
  const note = (programs: number, share: number): string =>
    programs === 0
      ? page.say('budget.noProgram')
      : page.say('budget.partOf', { programs, share: shareText(page, share) });
  const areas = page.issueAreas().map(({ id, texts }): MoneyLine => {
    const { programs, share, dollars } = budget.issueAreas.find((one) => one.id === id)!;
    const [key, href] = [`area-${id}`, page.href(`/issue-areas/${id}/`)];
    return { key, label: texts.name, href, note: note(programs, share), dollars, hollow: false };
  });
  const { programs, share, dollars } = budget.nowhere;
  const label = page.say('budget.nowhere');
  return [...areas, { key: 'area-none', label, href: '#outside', note: note(programs, share), dollars, hollow: true }];
}

/** Money in no issue area, by why. */
export function outsideLines(page: PageContext, budget: PublishedBudget): MoneyLine[] {
  const texts = budgetTexts(page, budget);
  return budget.nowhere.reasons.map(({ reason, programs, share, dollars }) => ({
    key: `outside-${reason}`,
    label: texts.reasons[reason] ?? reason,
    href: null,
    note: page.say('budget.partOf', { programs, share: shareText(page, share) }),
    dollars,
    hollow: true,
  }));
}

/** Money by whose it is. */
export function fundLines(page: PageContext, { funds }: PublishedBudget): MoneyLine[] {
  return funds.map(({ fund, share, dollars }) => ({
    key: `fund-${fund}`,
    label: page.say(`budget.funds.${fund}`),
    href: null,
    note: page.say('budget.shareOf', { share: shareText(page, share) }),
    dollars,
    hollow: false,
  }));
}

/** Departments by name, each with its page. */
export function departmentLines(page: PageContext, { departments }: PublishedBudget): MoneyLine[] {
  const compare = compareText(page.site.site.languages[0]!.locale);
  return [...departments]
    .sort((a, b) => compare(a.name, b.name))
    .map(({ id, name, dollars }) => ({
      key: `department-${id}`,
      label: name,
      lang: foreignNames(page),
      href: page.href(`/budget/${id}/`),
      note: '',
      dollars,
      hollow: false,
    }));
}

function areaOf(page: PageContext, { issueArea }: PublishedProgram): string {
  return issueArea === null ? page.say('budget.nowhere') : page.issueArea(issueArea).texts.name;
}

/** The programs of a department as the file orders them, each with its issue area and why. */
export function programLines(page: PageContext, budget: PublishedBudget, department: PublishedDepartment): MoneyLine[] {
  const texts = budgetTexts(page, budget);
  return department.programs.map((program) => ({
    key: `program-${program.code.toLowerCase()}`,
    label: program.name,
    lang: foreignNames(page),
    href: null,
    note: page.say('budget.placed', { area: areaOf(page, program), reason: texts.reasons[program.reason] ?? '' }),
    dollars: program.dollars,
    hollow: program.issueArea === null,
  }));
}
