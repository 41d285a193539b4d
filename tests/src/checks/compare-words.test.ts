import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/checks/compare-words.ts';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';

const original = { name: 'Water', note: null, know: [{ title: 'One', text: 'Two' }], sentence: 'In {period}' };

/** The faults of a translation as `line:column field: wrong`. */
function faults(text: string, finished = true): string[] {
  const { yaml } = parseYaml('words.yaml', text);
  if (yaml === null) throw new Error('the text of this test is not YAML');
  const comparison = { read: yaml, finished, isMessage: (path: readonly PropertyKey[]) => path[0] === 'sentence' };
  return compareWords(comparison, original, yaml.value).map(
    ({ line, column, field, wrong }) => `${line}:${column} ${field}: ${wrong}`,
  );
}

const good = 'name: Agua\nnote: null\nknow:\n  - title: Uno\n    text: Dos\nsentence: En {period}\n';

describe('compareWords', () => {
  it('accepts the same shape, also with the same words', () => {
    expect(faults(good)).toEqual([]);
    expect(faults(good.replace('Agua', 'Water'))).toEqual([]);
  });

  it('finds missing texts, one by one, in a finished language only', () => {
    const gaps = good.replace('name: Agua\n', '').replace('    text: Dos\n', '');
    expect(faults(gaps)).toEqual([
      '1:1 name: the translation is missing',
      '3:5 know[0].text: the translation is missing',
    ]);
    expect(faults(gaps, false)).toEqual([]);
    expect(faults(good.replace('Agua', "''"))).toEqual(['1:7 name: the translation is missing']);
  });

  it('names each text of a part that is missing as a whole', () => {
    const gap = good.replace('know:\n  - title: Uno\n    text: Dos\n', '').replace('note: null\n', '');
    expect(faults(gap)).toEqual([
      '1:1 note: the translation is missing',
      '1:1 know[0].title: the translation is missing',
      '1:1 know[0].text: the translation is missing',
    ]);
  });

  it('finds keys of nothing, also in a draft', () => {
    expect(faults(good.replace('name:', 'nme:'), false)).toEqual(['1:1 nme: unknown key "nme"']);
  });

  it('finds another shape', () => {
    expect(faults(good.replace('note: null', 'note: Nota'))).toEqual(['2:7 note: "Nota" stands here']);
    expect(faults(good.replace('sentence', '  - title: Tres\n    text: Cuatro\nsentence'))[0]).toMatch(/^4:3 know: /);
    expect(faults(good.replace('Agua', '3'))).toEqual(['1:7 name: 3 stands here']);
  });

  it('finds other names in a message', () => {
    expect(faults(good.replace('{period}', '{periodo}'))).toEqual([
      '6:11 sentence: {period} is missing, {periodo} is not in the original',
    ]);
  });
});
