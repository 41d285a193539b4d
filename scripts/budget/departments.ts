import { nowhere } from '../../src/model/budget.ts';
import type { BudgetMeasureRow } from '../../src/model/budget.ts';
import { niceScale } from '../../src/measures/scale.ts';
import type { Budget } from '../../src/model/catalog.ts';
import type {
  BudgetColumn,
  BudgetFigures,
  PublishedBudgetMeasure,
  PublishedDepartment,
  PublishedProgram,
} from '../../src/model/published-budget.ts';
import type { Scale } from '../../src/model/published.ts';
import { kebab } from '../open-sdg/kebab.ts';
import { dollarsOf, programKey } from './sums.ts';

/** A scale for dollars; transfers can be below zero, and then it begins there. */
export function dollarScale(figures: readonly BudgetFigures[]): Scale {
  const known = figures.flat().filter((one) => one !== null);
  const lowest = known.reduce((low, one) => Math.min(low, one), 0);
  const scale = niceScale(
    known.map((one) => Math.max(one, 0)),
    0,
    null,
  );
  return lowest < 0 ? { ...scale, min: lowest } : scale;
}

/** Every measure with its figures in the order of the columns and the indicators it is about. */
export function measuresOf(budget: Budget, columns: readonly BudgetColumn[]): PublishedBudgetMeasure[] {
  const about = Map.groupBy(budget.indicators, ({ measure }) => measure);
  return [...Map.groupBy(budget.measures, ({ measure }) => measure)].map(([code, rows]) => {
    const { measureName: name, unit, program, programName } = rows[0]!;
    const lines = about.get(code) ?? [];
    const valueIn = ({ fiscalYear, stage }: BudgetColumn): number | null =>
      rows.find((row: BudgetMeasureRow) => row.fiscalYear === fiscalYear && row.stage === stage)?.value ?? null;
    return {
      ...{ code, name, unit, program, programName },
      values: columns.map(valueIn),
      indicators: lines.map(({ indicator }) => indicator).filter((id) => id !== nowhere),
      reasons: [...new Set(lines.map(({ reason }) => reason))],
    };
  });
}

/** Every programme of a department with its dollars and its issue area. Those that have measures alone have none. */
function programsOf(budget: Budget, department: string, columns: readonly BudgetColumn[]): PublishedProgram[] {
  const own = budget.programs.filter((one) => one.department === department);
  return own.map(({ program: code, programName: name, issueArea, reason }) => {
    const key = programKey({ department, program: code });
    const dollars = dollarsOf(
      budget.expenditures.filter((row) => programKey(row) === key),
      columns,
    );
    return { code, name, issueArea: issueArea === nowhere ? null : issueArea, reason, dollars };
  });
}

/** Pages are named after departments; two of one name would be one page. */
function withIds(names: ReadonlyMap<string, string>): Map<string, string> {
  const ids = [...names].map(([code, name]): [string, string] => [code, kebab(name)]);
  const twice = ids.filter(([, id], at) => ids.findIndex(([, other]) => other === id) !== at);
  if (twice.length > 0) throw new Error(`budget: two departments are called ${twice.map(([, id]) => id).join(', ')}`);
  return new Map(ids);
}

/**
 * Departments by code, each with its programmes, their dollars and its measures.
 * Throws when two departments have one name.
 */
export function departmentsOf(
  budget: Budget,
  columns: readonly BudgetColumn[],
  measureColumns: readonly BudgetColumn[],
): PublishedDepartment[] {
  const rows = [...budget.expenditures, ...budget.measures];
  const names = new Map(rows.map(({ department, departmentName }) => [department, departmentName]));
  const ids = withIds(names);
  const measures = Map.groupBy(budget.measures, ({ department }) => department);
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => {
      const programs = programsOf(budget, code, columns);
      const own = { ...budget, measures: measures.get(code) ?? [] };
      return {
        ...{ id: ids.get(code)!, code, name, programs },
        dollars: dollarsOf(
          budget.expenditures.filter(({ department }) => department === code),
          columns,
        ),
        scale: dollarScale(programs.map(({ dollars }) => dollars)),
        measures: measuresOf(own, measureColumns),
      };
    });
}
