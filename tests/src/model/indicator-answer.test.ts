import { expect, test } from 'vitest';
import { indicatorAnswer, observation } from '../../../src/model/indicator-answer.ts';
import { built } from '../../scripts/outputs/invented-bundle.ts';

test('the file of every indicator keeps to it; one without its release does not', () => {
  for (const { id } of built.indicators) {
    const told = JSON.parse(built.files.get(`data/indicators/${id}.json`)!) as Record<string, unknown>;
    expect(indicatorAnswer.safeParse(told).error, id).toBeUndefined();
    const { release, ...others } = told;
    expect(release === undefined || indicatorAnswer.safeParse(others).success).toBe(false);
  }
});

test('a figure with an unknown status is none', () => {
  const [one] = built.indicators[0]!.observations;
  expect(observation.safeParse(one).success).toBe(true);
  expect(observation.safeParse({ ...one, status: 'lost' }).success).toBe(false);
});
