import { parseDocument, type YAMLSeq } from 'yaml';
import type { Answers, Question } from './question.ts';

/** What is asked for a new language. */
export const languageQuestions: Question[] = [
  {
    flag: 'id',
    ask: 'Its code, such as ko',
    pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    fits: 'a code such as ko or zh-Hant',
  },
  { flag: 'name', ask: 'Its name in that language, such as 한국어' },
  {
    flag: 'locale',
    ask: 'Tag for numbers and dates, such as ko-US',
    pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    fits: 'a tag such as ko-US',
  },
];

/**
 * `site.yaml` with one more language, a draft: its pages are printed in the first language and marked, until texts are
 * written. Comments and the order of the file stay. Throws when the language is there already.
 */
export function withLanguage(siteYaml: string, { id = '', name = '', locale = '' }: Answers): string {
  const languages = parseDocument(siteYaml).get('languages', true) as YAMLSeq<{ get(key: string): unknown }>;
  if (languages.items.some((one) => one.get('id') === id))
    throw new RangeError(`the site has the language "${id}" already`);
  const end = languages.range![1];
  const entry = `  - id: ${id}\n    name: ${JSON.stringify(name)}\n    locale: ${locale}\n    state: draft\n`;
  const before = siteYaml.slice(0, end);
  return `${before.endsWith('\n') ? before : `${before}\n`}${entry}${siteYaml.slice(end).replace(/^\n/, '')}`;
}
