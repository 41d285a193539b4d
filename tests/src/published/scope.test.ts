import { expect, test } from 'vitest';
import { nearest, offers } from '../../../src/published/scope.ts';

const whole = { scope: 'whole' } as const;
const reading = { scope: 'reading' } as const;

test.each([
  ['/indicators/poverty/figures/', '/indicators/poverty/'],
  ['/indicators/poverty/figures/census-tract-2010/', '/indicators/poverty/'],
  ['/r/2026-11-29/', '/updates/'],
  ['/r/2026-11-29/poverty/', '/updates/'],
  ['/embeds/', '/data/'],
  ['/staff/guide/', '/about/'],
  ['/pictures/poverty--sex.svg', '/'],
  ['/groups/sex/female/', '/groups/'],
  ['/programs/repair/', '/'],
  ['/budget/lens/', '/'],
])('%s is for whole languages; the others go to %s', (path, instead) => {
  expect([offers(whole, path), offers(reading, path)]).toEqual([true, false]);
  expect([nearest(whole, path), nearest(reading, path)]).toEqual([path, instead]);
});

test.each([
  '/',
  '/indicators/poverty/',
  '/indicators/poverty/map/',
  '/groups/',
  '/places/repair-zone/hollywood/',
  '/404.html',
])('%s is in every language', (path) => {
  expect([offers(reading, path), nearest(reading, path)]).toEqual([true, path]);
});
