import { lengthOf, longestNote, type Personal, personalIn } from '../../model/note-limits.ts';

/** What a person has filled in, as text. */
export interface Filled {
  kind: string;
  /** A note, which is about something; a request may be about the site as a whole. */
  isNote: boolean;
  about: string;
  /** Whether an indicator or a place was chosen. */
  isPinned: boolean;
  period: string;
  words: string;
  name: string;
  agrees: boolean;
}

/** What keeps the text from being sent, in the order of the form. */
export type Fault =
  | { field: 'about' | 'words'; what: 'none' }
  | { field: 'words'; what: 'long'; over: number }
  | { field: 'words' | 'name'; what: Personal; found: string }
  | { field: 'agrees'; what: 'none' };

/** The labels of the lines of a text, which are those of the form. */
export type Labels = Record<Exclude<keyof Filled, 'isNote' | 'isPinned'>, string>;

function personal(field: 'words' | 'name', text: string): Fault[] {
  const found = personalIn(text);
  return found === null ? [] : [{ field, what: found.kind, found: found.words }];
}

/** Everything that is wrong with what was filled in; the same rules as the check of the data folder. */
export function faultsOf({ isNote, isPinned, period, words, name, agrees }: Filled): Fault[] {
  const over = lengthOf(words.trim()) - longestNote;
  return [
    ...(isNote && !isPinned && period.trim() === '' ? [{ field: 'about', what: 'none' } as const] : []),
    ...(words.trim() === '' ? [{ field: 'words', what: 'none' } as const] : []),
    ...(over > 0 ? [{ field: 'words', what: 'long', over } as const] : []),
    ...personal('words', words),
    ...personal('name', name),
    ...(agrees ? [] : [{ field: 'agrees', what: 'none' } as const]),
  ];
}

/**
 * The text of the e-mail or issue: a label and its answer for each field, the words as they were written.
 * Example: `Which year?: 2019`, a blank line, `Your words:` and the words.
 */
export function textOf(filled: Filled, labels: Labels, agreed: string): string {
  const line = (key: 'kind' | 'about' | 'period' | 'name'): string => `${labels[key]}: ${filled[key].trim()}`;
  const head = [line('kind'), line('about'), line('period')].join('\n');
  const words = `${labels.words}:\n${filled.words.trim()}`;
  return [head, words, line('name'), `[${agreed}] ${labels.agrees}`].join('\n\n');
}

/** The address that opens an e-mail with this text (RFC 6068: line ends are CRLF). */
export function mailAddress(contact: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** The address that opens a new issue of a repository with this text. */
export function issueAddress(repository: string, title: string, text: string): string {
  const parameters = new URLSearchParams({ title, body: text });
  return `${repository.replace(/\/$/, '')}/issues/new?${String(parameters)}`;
}
