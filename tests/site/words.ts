import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessages, type Messages } from '../../src/format/messages.ts';
import { build, readSite } from './pages.ts';

/** The interface words of a language of the site, as the pages were printed with them. */
export function messagesOf(language: string): Messages {
  const found = readSite().site.languages.find(({ id }) => id === language);
  if (found === undefined) throw new Error(`the site has no language ${language}`);
  return createMessages(found, stringsOf(language));
}

/** The interface words of a language as the build published them. */
export function stringsOf(language: string): unknown {
  return JSON.parse(readFileSync(join(build, 'strings', `${language}.json`), 'utf8'));
}

/** A text as it is compared: every kind of space is one space. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
