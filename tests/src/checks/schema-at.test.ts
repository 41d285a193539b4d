import { describe, expect, it } from 'vitest';
import { allowedAt, keysAt, schemaAt, wordsAt } from '../../../src/checks/schema-at.ts';
import { indicator } from '../../../src/model/indicator.ts';
import { source } from '../../../src/model/source.ts';

describe('schemaAt', () => {
  it('knows the keys at the top, in lists and in records', () => {
    expect(keysAt(indicator, [])).toContain('direction');
    expect(keysAt(indicator, ['texts', 'know', 0])).toEqual(['title', 'text']);
    expect(keysAt(source, ['extracts', 3, 'area'])).toEqual([
      'geography',
      'id',
      'column',
      'whole',
      'into',
      'own',
      'absent',
      'elsewhere',
    ]);
    expect(schemaAt(indicator, ['nothing'])).toEqual([]);
  });

  it('says what is allowed in words', () => {
    expect(allowedAt(indicator, ['direction'])).toBe('higher-is-better, lower-is-better, neither');
    expect(allowedAt(indicator, ['texts', 'universe'])).toBe('a text: Who or what could be counted');
    expect(allowedAt(indicator, ['per'])).toMatch(/^a number or null: The multiplier/);
  });

  it('gives the words of a list, and none of a text', () => {
    expect(wordsAt(indicator, ['direction'])).toEqual(['higher-is-better', 'lower-is-better', 'neither']);
    expect(wordsAt(indicator, ['texts', 'title'])).toEqual([]);
  });
});
