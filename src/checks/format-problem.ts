import type { Problem } from '../model/problem.ts';

/** `file:line:column` as editors and terminals link it; a fault of the whole file stands at 1:1. */
function place({ file, line, column }: Problem): string {
  return `${file}:${Math.max(line, 1)}:${Math.max(column, 1)}`;
}

/**
 * A problem in one line. Example:
 * `catalog/indicators/rent.yaml:5:12  direction: unknown value "up"; allowed: higher-is-better, …; mend: …`
 */
export function formatProblem(problem: Problem): string {
  const line = `${place(problem)}  ${problem.field}: ${problem.wrong}; allowed: ${problem.allowed}; mend: ${problem.mend}`;
  return line.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ');
}

/** By file, line and column, so that a person mends from top to bottom. Does not change the list given. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byPlace = (first: Problem, second: Problem): number =>
    compare(first.file, second.file) || first.line - second.line || first.column - second.column;
  return [...problems].sort(byPlace);
}

function compare(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
