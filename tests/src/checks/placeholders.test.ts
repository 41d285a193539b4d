import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';
import { placeholderIn, placeholderProblems, placeholderTableProblem } from '../../../src/checks/placeholders.ts';

describe('placeholderIn', () => {
  it.each(['Lorem ipsum dolor', 'TODO: write', 'xxx', 'Insert text here', 'Group A', 'why???'])('sees %j', (text) => {
    expect(placeholderIn(text)).not.toBeNull();
  });

  it.each(['todo el mundo', 'Metodo', 'Group A and others', 'What is it?', 'Placeholders are refused'])(
    'lets %j stand',
    (text) => {
      expect(placeholderIn(text)).toBeNull();
    },
  );

  it('quotes a very long one in part', () => {
    expect(placeholderIn('x'.repeat(10_000))).toBe(`${'x'.repeat(40)}…`);
  });
});

describe('placeholderProblems', () => {
  it('points at the text that was never written', () => {
    const { yaml } = parseYaml('a.yaml', 'texts:\n  why: Lorem ipsum dolor sit\n');
    if (yaml === null) throw new Error('the text of this test is not YAML');
    expect(placeholderProblems(yaml)).toMatchObject([
      { line: 2, column: 8, field: 'texts.why', wrong: '"Lorem ipsum" is a placeholder' },
    ]);
  });
});

describe('placeholderTableProblem', () => {
  it('knows the dummy file of the Open SDG template', () => {
    const problem = placeholderTableProblem(
      'tables/a.csv',
      'Year,Group,Value\n2015,,1\n2015,Group A,2\n2015,Group B,3\n',
    );
    expect(problem?.wrong).toBe('is a placeholder file (it says "Group A")');
    expect(placeholderTableProblem('tables/a.csv', 'year,group\n2015,heron\n')).toBeNull();
  });
});
