import { beforeAll, expect, test } from 'vitest';
import { correctedGroup, correctedValue } from '../../../src/published/corrected-figure.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('corrected-figure');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('es', '/');
});

const entry = frozenEntry({ groups: { 'kin/gull-kin': { es: 'Gaviota' }, 'kin/tern-kin': { en: 'Tern' } } });

test('a group that is gone keeps the name it had, and is never everyone', () => {
  const label = (group: string, dimension = 'kin') => correctedGroup(page, entry, { dimension, group });
  expect(label('heron-kin')).toBe('Garza');
  expect(label('gull-kin')).toBe('Gaviota');
  expect(label('tern-kin')).toBe('Tern');
  expect(label('loon-kin')).toBe('loon-kin');
  expect(correctedGroup(page, null, { dimension: 'kin', group: 'gull-kin' })).toBe('gull-kin');
  expect(label('all', 'all')).toBe(page.say('release.everyone'));
});

test('a value has the unit of its indicator, also of a withdrawn one', () => {
  expect(correctedValue(page, entry, 60.5)).toBe('60,5\u00A0%');
  expect(correctedValue(page, null, 60.5)).toBe('60.5');
  expect(correctedValue(page, entry, null)).toBe(page.say('corrections.noFigure'));
});
