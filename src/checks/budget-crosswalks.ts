import { nowhere } from '../model/budget.ts';
import type { Problem } from '../model/problem.ts';
import type { BudgetFolder, PlacedBudgetRow } from './budget-folder.ts';
import { faultAtKey, faultInCell, faultOfFile } from './fault.ts';
import type { LocatedRow } from './fault.ts';
import type { Folder } from './folder.ts';
import { unknownWord } from './known.ts';

/** What is to be mapped: its key in the crosswalk, and the name that stands beside it in the table. */
type Named = ReadonlyMap<string, string>;

/** How a crosswalk is read: its key, the column it is told at, the name beside it, and where it leads. */
interface Reading<Row> {
  what: string;
  file: string;
  column: keyof Row & string;
  key: (row: Row) => string;
  name: keyof Row & string;
  /** The column that names an issue area or an indicator, and what it may name. */
  target: keyof Row & string;
  targets: ReadonlySet<string>;
  targetKind: string;
  reasons: readonly string[] | null;
  /** Whether one key may stand on several lines, one a target. */
  many: boolean;
}

/** Programmes of both tables: some have measures and no money here. */
function programsOf({ expenditures, measures }: BudgetFolder): Named {
  const rows = [...(expenditures?.rows ?? []), ...(measures?.rows ?? [])].filter(({ broken }) => !broken);
  return new Map(rows.map(({ row }) => [`${row.department} ${row.program}`, row.programName]));
}

function measuresOf({ measures }: BudgetFolder): Named {
  return new Map((measures?.rows ?? []).map(({ row }) => [row.measure, row.measureName]));
}

function wordProblems(
  row: LocatedRow,
  column: string,
  what: string,
  word: string,
  known: Iterable<string> | null,
): Problem[] {
  if (known === null || new Set(known).has(word)) return [];
  return [faultInCell(row, column, unknownWord(what, word, known))];
}

function rowProblems<Row>(placed: PlacedBudgetRow<Row>, named: Named, reading: Reading<Row>): Problem[] {
  const { row } = placed;
  const key = reading.key(row);
  const name = named.get(key);
  const unknown = wordProblems(placed, reading.column, reading.what, key, named.keys());
  const renamed =
    name === undefined || name === row[reading.name]
      ? []
      : [
          faultInCell(placed, reading.name, {
            wrong: `"${String(row[reading.name])}" is called "${name}" in the table`,
            allowed: name,
            mend: 'look whether it still belongs here, then write the new name',
          }),
        ];
  const target = String(row[reading.target]);
  return [
    ...unknown,
    ...renamed,
    ...wordProblems(placed, reading.target, reading.targetKind, target, [nowhere, ...reading.targets]),
    ...wordProblems(placed, 'reason', 'reason', String((row as Record<string, unknown>)['reason']), reading.reasons),
  ];
}

/** A key stands once; where it may stand on several lines, once for each target, and alone when it leads nowhere. */
function duplicates<Row>(rows: readonly PlacedBudgetRow<Row>[], reading: Reading<Row>): Problem[] {
  const seen = new Map<string, string[]>();
  return rows.flatMap((placed) => {
    const key = reading.key(placed.row);
    const target = String(placed.row[reading.target]);
    const before = seen.get(key);
    seen.set(key, [...(before ?? []), target]);
    const isFine =
      before === undefined || (reading.many && ![...before, target].includes(nowhere) && !before.includes(target));
    if (isFine) return [];
    const allowed = reading.many ? `one line for each ${reading.targetKind}, or one with ${nowhere}` : 'one line each';
    return [faultInCell(placed, reading.column, { wrong: `${key} stands twice`, allowed, mend: 'remove one of them' })];
  });
}

function crosswalkProblems<Row>(rows: readonly PlacedBudgetRow<Row>[], named: Named, reading: Reading<Row>): Problem[] {
  const mapped = new Set(rows.map(({ row }) => reading.key(row)));
  const missing = [...named].filter(([key]) => !mapped.has(key));
  const absent = missing.map(([key, name]) =>
    faultOfFile(reading.file, reading.column, {
      wrong: `${reading.what} ${key} (${name}) is missing`,
      allowed: `a line for every ${reading.what} of the tables`,
      mend: `add a line with its ${reading.targetKind}, or ${nowhere}, and the reason`,
    }),
  );
  return [...rows.flatMap((one) => rowProblems(one, named, reading)), ...duplicates(rows, reading), ...absent];
}

/** A reason that no line gives is a word about nothing. */
function idleReasons({ recipe, programs, indicators }: BudgetFolder): Problem[] {
  if (recipe === null) return [];
  const idle = (key: 'reasons' | 'measureReasons', used: readonly string[]): Problem[] =>
    Object.keys(recipe.value.texts[key])
      .filter((reason) => !used.includes(reason))
      .map((reason) =>
        faultAtKey(recipe, ['texts', key, reason], {
          wrong: `no line gives the reason "${reason}"`,
          allowed: 'reasons that a line of the crosswalk gives',
          mend: 'remove it, or name it where it belongs',
        }),
      );
  return [
    ...idle(
      'reasons',
      (programs?.rows ?? []).map(({ row }) => row.reason),
    ),
    ...idle(
      'measureReasons',
      (indicators?.rows ?? []).map(({ row }) => row.reason),
    ),
  ];
}

/**
 * The two crosswalks of a budget are complete and lead somewhere: every programme to an issue area or `none`, every
 * measure to indicators or `none`, each once and with a reason that the texts know.
 */
export function budgetCrosswalks({ budget, ids }: Folder): Problem[] {
  const { recipe, programs, indicators } = budget;
  const texts = recipe?.value.texts;
  const ofPrograms =
    programs === null
      ? []
      : crosswalkProblems(programs.rows, programsOf(budget), {
          what: 'programme',
          file: programs.file,
          column: 'program',
          key: (row) => `${row.department} ${row.program}`,
          name: 'programName',
          target: 'issueArea',
          targets: ids['issue-areas'],
          targetKind: 'issue area',
          reasons: texts === undefined ? null : Object.keys(texts.reasons),
          many: false,
        });
  const ofMeasures =
    indicators === null
      ? []
      : crosswalkProblems(indicators.rows, measuresOf(budget), {
          what: 'measure',
          file: indicators.file,
          column: 'measure',
          key: (row) => row.measure,
          name: 'measureName',
          target: 'indicator',
          targets: ids.indicators,
          targetKind: 'indicator',
          reasons: texts === undefined ? null : Object.keys(texts.measureReasons),
          many: true,
        });
  return [...ofPrograms, ...ofMeasures, ...idleReasons(budget)];
}
