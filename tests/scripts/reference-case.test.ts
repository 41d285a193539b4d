import { describe, expect, it } from 'vitest';
import { judge, type ReferenceCase } from '../../scripts/reference-case.ts';

const wilson: ReferenceCase = {
  id: 'w',
  function: 'wilsonInterval',
  inputs: { x: 18, n: 93, conf: 0.95 },
  expected: { p: 0.193548387096774, lower: 0.126084395389637, upper: 0.28532471911433 },
  tolerance: { rel: 1e-6, abs: 1e-9 },
};

describe('judge', () => {
  it('lets a case pass within its tolerance and no further', () => {
    expect(judge(wilson)).toEqual([]);
    const off = { ...wilson, expected: { ...wilson.expected, lower: 0.12609 } };
    expect(judge(off)).toEqual([expect.stringContaining('lower is 0.12608')]);
  });

  it('holds null, words, lists and the unbounded to be equal', () => {
    const none = { ...wilson, inputs: { x: 0, n: 0, conf: 0.9 }, expected: { p: 0 } };
    expect(judge(none)).toEqual(['p is null, expected 0']);
    const holm = { ...wilson, function: 'adjustPValues', inputs: { p: [0.1, 0.2], method: 'holm' } };
    expect(judge({ ...holm, expected: { adjusted: [0.2] } })).toEqual(['adjusted has another length than 1']);
    const linear = { ...wilson, function: 'auditLinear', inputs: { variables: ['a'], equations: [] } };
    expect(judge({ ...linear, expected: { bounds: [{ min: 0, max: 'Infinity' }] } })).toEqual([]);
    expect(judge({ ...linear, expected: { bounds: [{ min: 'Infinity' }] } })).toEqual([
      'bounds.0.min is 0, expected Infinity',
    ]);
    expect(judge({ ...linear, expected: { bounds: [{ variable: 'b' }], exact: { more: 1 } } })).toHaveLength(2);
  });

  it('knows inputs that must be refused, and those that must not', () => {
    const refused = { ...wilson, inputs: { x: 94, n: 93, conf: 0.95 } };
    expect(judge({ ...refused, expected: { error: true } })).toEqual([]);
    expect(judge(refused)).toEqual([expect.stringContaining('0 <= x <= n')]);
    expect(judge({ ...wilson, expected: { error: true } })).toEqual(['the input was to be refused']);
  });

  it('names a function that nothing answers to', () => {
    expect(judge({ ...wilson, function: 'crystalBall' })).toEqual(['there is no measure for "crystalBall"']);
  });

  it('judges two-way withholding by its property: many patterns are right', () => {
    const inputs = {
      cells: [
        [30, 44],
        [6, 80],
      ],
      threshold: 11,
    };
    const expected = { primary: [[1, 0]], minimumComplementary: 3, requiredWidth: 10 };
    const two: ReferenceCase = { ...wilson, function: 'suppressTwoWay', inputs, expected };
    expect(judge(two)).toEqual([]);
    expect(judge({ ...two, expected: { ...expected, requiredWidth: 100 } })).toHaveLength(1);
    expect(judge({ ...two, expected: { ...expected, primary: [[0, 0]], minimumComplementary: 1 } })).toHaveLength(1);
  });
});
