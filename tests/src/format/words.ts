import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createMessages, type Messages } from '../../../src/format/messages.ts';

/** The real interface words of a language, in a locale of the United States; in Persian with the digits of the site. */
export function messagesIn(language: 'en' | 'es' | 'fa' | 'zh-Hant'): Messages {
  const file = new URL(`../../../src/strings/${language}.yaml`, import.meta.url);
  const locale = language === 'fa' ? 'fa-u-nu-latn' : `${language}-US`;
  return createMessages({ id: language, locale }, parse(readFileSync(file, 'utf8')));
}

export const english = messagesIn('en');
export const spanish = messagesIn('es');
