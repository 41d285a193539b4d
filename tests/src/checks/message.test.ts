import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/checks/message.ts';

describe('readMessage', () => {
  it('finds the names in braces, also inside plurals', () => {
    const text = 'In {period}, {count, plural, one {# group of {all}} other {# groups}}.';
    expect(readMessage(text).names).toEqual(new Set(['period', 'count', 'all']));
  });

  it('takes markup as text', () => {
    expect(readMessage('<b>{all}</b> <script>').names).toEqual(new Set(['all']));
  });

  it('says why a message cannot be read', () => {
    expect(readMessage('In {period').error).toBe('EXPECT_ARGUMENT_CLOSING_BRACE');
  });
});
