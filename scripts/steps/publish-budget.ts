import { budgetFunds, nowhere } from '../../src/model/budget.ts';
import type { ExpenditureRow } from '../../src/model/budget.ts';
import type { Budget, Catalog } from '../../src/model/catalog.ts';
import type {
  BudgetColumn,
  BudgetMeasureCounts,
  BudgetPart,
  PublishedBudget,
  PublishedBudgetMeasure,
} from '../../src/model/published-budget.ts';
import { departmentsOf, dollarScale } from '../budget/departments.ts';
import { columnsOf, newestDecided, partOf, programKey } from '../budget/sums.ts';
import { inLanguages } from '../words.ts';

type Money = Pick<PublishedBudget, 'total' | 'issueAreas' | 'nowhere' | 'funds'>;

/** The money by where the crosswalk puts it, every issue area of the site, and by whose it is. */
function moneyOf(catalog: Catalog, budget: Budget, columns: readonly BudgetColumn[], at: number): Money {
  const { expenditures } = budget;
  const total = partOf(expenditures, columns, at, null);
  const whole = total.dollars[at] ?? null;
  const part = (isIn: (row: ExpenditureRow) => boolean): BudgetPart =>
    partOf(expenditures.filter(isIn), columns, at, whole);
  const of = new Map(budget.programs.map((one) => [programKey(one), one]));
  const areaOf = (row: ExpenditureRow): string => of.get(programKey(row))?.issueArea ?? nowhere;
  const reasonOf = (row: ExpenditureRow): string => of.get(programKey(row))?.reason ?? '';
  const outside = expenditures.filter((row) => areaOf(row) === nowhere);
  const reasons = [...new Set(outside.map(reasonOf))].sort();
  return {
    total: { ...total, share: 100 },
    issueAreas: [...catalog.issueAreas.keys()].map((id) => ({ id, ...part((row) => areaOf(row) === id) })),
    nowhere: {
      ...part((row) => areaOf(row) === nowhere),
      reasons: reasons.map((reason) => ({
        reason,
        ...part((row) => areaOf(row) === nowhere && reasonOf(row) === reason),
      })),
    },
    funds: budgetFunds.map((fund) => ({ fund, ...part((row) => row.fund === fund) })),
  };
}

function countsOf(measures: readonly PublishedBudgetMeasure[], departments: number): BudgetMeasureCounts {
  const matched = measures.filter(({ indicators }) => indicators.length > 0);
  const byReason = Map.groupBy(measures, ({ reasons }) => reasons[0] ?? '');
  const reasons = [...byReason].map(([reason, some]) => ({ reason, measures: some.length }));
  return {
    measures: measures.length,
    departments,
    complete: measures.filter(({ values }) => values.every((value) => value !== null)).length,
    matched: matched.length,
    indicators: new Set(matched.flatMap(({ indicators }) => indicators)).size,
    reasons: reasons.sort((a, b) => b.measures - a.measures || (a.reason < b.reason ? -1 : 1)),
  };
}

/**
 * The budget as its pages print it: money by issue area, by kind of fund and by department, the measures and how many
 * of them are about what an indicator shows. Sums are of what the tables hold. Null in a city that has no budget.
 */
export function publishBudget(catalog: Catalog): PublishedBudget | null {
  const { budget } = catalog;
  if (budget === null) return null;
  const columns = columnsOf(budget.expenditures);
  const measureColumns = columnsOf(budget.measures);
  const newest = newestDecided(columns);
  const money = moneyOf(catalog, budget, columns, newest);
  const departments = departmentsOf(budget, columns, measureColumns);
  const measures = departments.flatMap((one) => one.measures);
  const { title, publisher, url, licence, provenance, texts } = budget.recipe;
  return {
    ...{ title, publisher, url, licence, provenance, columns, measureColumns, newest, ...money, departments },
    earliest: columns.findIndex(({ stage }) => stage === 'actual'),
    scale: dollarScale([...money.issueAreas, money.nowhere].map(({ dollars }) => dollars)),
    departmentScale: dollarScale(departments.map(({ dollars }) => dollars)),
    measures: countsOf(measures, departments.filter((one) => one.measures.length > 0).length),
    receipts: budget.receipts,
    texts: inLanguages(catalog, 'budget', texts),
  };
}
