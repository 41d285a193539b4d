import { describe, expect, it } from 'vitest';
import { formatProblem, sortProblems } from '../../../src/checks/format-problem.ts';

const problem = {
  file: 'tables/rent.csv',
  line: 12,
  column: 5,
  field: 'group',
  wrong: 'unknown group "Male"',
  allowed: 'the groups of `race`',
  mend: 'write one of them',
};

describe('formatProblem', () => {
  it('lets no sign through that steers a terminal or turns the writing round', () => {
    const line = formatProblem({ ...problem, wrong: 'a\u001b[2J\n\u202eb\u2066c' });
    expect(line).toContain('group: a [2J b c; allowed');
  });

  it('says place, field, fault, what is allowed and how to mend it in one line', () => {
    expect(formatProblem(problem)).toBe(
      'tables/rent.csv:12:5  group: unknown group "Male"; allowed: the groups of `race`; mend: write one of them',
    );
  });

  it('points at the top when the whole file is at fault, and never breaks the line', () => {
    const whole = { ...problem, line: 0, column: 0, wrong: 'two\nlines\u001b[31m' };
    expect(formatProblem(whole)).toContain('tables/rent.csv:1:1  group: two lines [31m;');
  });
});

describe('sortProblems', () => {
  it('sorts by file, line and column', () => {
    const list = [problem, { ...problem, column: 1 }, { ...problem, line: 2 }, { ...problem, file: 'a.yaml' }];
    const places = sortProblems(list).map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places).toEqual(['a.yaml:12:5', 'tables/rent.csv:2:5', 'tables/rent.csv:12:1', 'tables/rent.csv:12:5']);
  });
});
