import type { Messages } from '../../src/format/messages.ts';
import type { Bundle, Origin } from './bundle.ts';

/** What stands at the head of a file taken away, as label and text: what it is, from where, on which terms. */
export function readMeLines(bundle: Bundle, release: string, messages: Messages): [string, string][] {
  const say = (key: string): string => messages.say(`takeAway.${key}`);
  const terms = (origin: Origin): string =>
    messages.say('takeAway.sourceLine', {
      publisher: origin.publisher,
      title: origin.title,
      licence: origin.licence,
      date: origin.retrieved,
    });
  return [
    [say('title'), bundle.title],
    [say('about'), bundle.description],
    ...bundle.facts.map(([label, text]): [string, string] => [label, text]),
    [say('page'), bundle.page],
    [say('release'), release],
    ...bundle.origins.map((origin): [string, string] => [messages.say('source.title'), terms(origin)]),
    [say('licence'), say('licenceText')],
    [say('howToCite'), bundle.citation],
  ];
}

/** The same as a plain text file, with what to know before use after it. */
export function readMe(bundle: Bundle, release: string, messages: Messages): string {
  const lines = readMeLines(bundle, release, messages).map(([label, text]) => `${label}: ${text}`);
  const notes = bundle.notes.map((note) => `- ${note}`);
  return [...lines, '', `${messages.say('takeAway.before')}:`, ...notes, ''].join('\n');
}

/** The terms of the texts and of every source, as a file of its own. */
export function licenceText(bundle: Bundle, messages: Messages): string {
  const sources = bundle.origins.map(({ title, publisher, licence, url }) =>
    [`- ${publisher}: ${title}`, `  ${licence}`, ...(url === null ? [] : [`  ${url}`])].join('\n'),
  );
  return [messages.say('takeAway.licenceText'), '', ...sources, ''].join('\n');
}
