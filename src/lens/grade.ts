import type { LensData } from '../model/lens-data.ts';
import type { Project } from './project.ts';

/** The points of a project: never without how many could be given for what was answered, and how many in all. */
export interface Grade {
  given: number;
  answerable: number;
  inAll: number;
  answered: number;
  /** Criteria that have points and nothing that supports them. */
  unsupported: string[];
}

/**
 * Adds up the points of a project. A criterion without an answer gives nothing and takes nothing: it is left out of what could be
 * given. Null where no criterion is answered. Example: 10 of 20, and 15 points not answered: 10 of 20 answerable, of 35.
 */
export function gradeOf({ answers }: Pick<Project, 'answers'>, { grading }: Pick<LensData, 'grading'>): Grade | null {
  const answered = grading.filter(({ id }) => (answers[id]?.points ?? null) !== null);
  if (answered.length === 0) return null;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    given: sum(answered.map(({ id }) => answers[id]!.points!)),
    answerable: sum(answered.map(({ points }) => points)),
    inAll: sum(grading.map(({ points }) => points)),
    answered: answered.length,
    unsupported: answered.filter(({ id }) => answers[id]!.evidence === '').map(({ id }) => id),
  };
}
