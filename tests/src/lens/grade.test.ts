import { expect, test } from 'vitest';
import { gradeOf } from '../../../src/lens/grade.ts';
import { project, wards } from './invented-lens.ts';

test('points stand beside what could be given for what was answered', () => {
  const answers = { asked: { points: 10, evidence: '' }, safe: { points: null, evidence: 'a log' } };
  expect(gradeOf(project({ answers }), wards)).toEqual({
    ...{ given: 10, answerable: 20, inAll: 35, answered: 1 },
    unsupported: ['asked'],
  });
});

test('zero points are an answer, and nothing answered is no grade', () => {
  const answers = { asked: { points: 0, evidence: 'none came' }, safe: { points: null, evidence: '' } };
  expect(gradeOf(project({ answers }), wards)).toMatchObject({ given: 0, answerable: 20, unsupported: [] });
  expect(gradeOf(project({}), wards)).toBeNull();
});
