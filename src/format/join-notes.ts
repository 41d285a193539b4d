import type { Messages } from './messages.ts';

/** Short notes one after the other, with the full stop of the language between them; empty ones are left out. */
export function joinNotes(notes: readonly string[], messages: Messages): string {
  const said = notes.filter((note) => note !== '');
  return said.reduce(
    (first, second) => (first === '' ? second : messages.say('values.twoNotes', { first, second })),
    '',
  );
}

/** A label with what it is about, with the colon of the language. Example: `Poverty: All residents`. */
export function labelled(label: string, text: string, messages: Messages): string {
  return messages.say('values.labelled', { label, text });
}
