import { expect, test } from 'vitest';
import { memoText } from '../../../src/format/memo-text.ts';

test('headings, paragraphs, lists, tables row by row, and lines to sign', () => {
  const text = memoText({
    title: 'Memo',
    about: 'Of today.',
    language: 'en',
    blocks: [
      { kind: 'heading', text: 'Found' },
      { kind: 'paragraph', text: 'Much.' },
      { kind: 'list', items: ['one', 'two'] },
      { kind: 'table', caption: 'Wards', heads: ['Ward', 'Amount', 'Need'], rows: [['Ward 2', '$300', '50']] },
      { kind: 'signatures', lines: ['Date'] },
    ],
  });
  expect(text).toBe(
    [
      'Memo\n====\n\nOf today.\n\n\nFound\n-----\n\nMuch.\n\n- one\n- two',
      'Wards\n- Ward 2: Amount: $300; Need: 50',
      'Date: ________________________________\n',
    ].join('\n\n'),
  );
});

test('a name with line breaks writes no lines of its own', () => {
  const row = ['Pier\n\nDate: 3 May', '$1', 'a\r\nb'];
  const text = memoText({
    ...{ title: 'Memo\nof nobody', about: 'Of today.', language: 'en' },
    blocks: [{ kind: 'table', caption: 'Wards', heads: ['Ward', 'Amount', 'Why'], rows: [row] }],
  });
  expect(text).toContain('- Pier Date: 3 May: Amount: $1; Why: a b\n');
  expect(text).toContain('Memo of nobody\n===');
});

test('a no-break space stays one', () => {
  const blocks = [{ kind: 'paragraph' as const, text: '5\u00a0km  away' }];
  expect(memoText({ title: 'Memo', about: '', language: 'en', blocks })).toContain('5\u00a0km away');
});
