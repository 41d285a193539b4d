import { unfitSign, type UnfitSign } from '../model/signs.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt, type FaultWords } from './fault.ts';
import type { YamlFile } from './parse-yaml.ts';
import { textsIn } from './texts-in.ts';

const names: Record<UnfitSign['kind'], string> = {
  control: 'a control sign that no page can show',
  hidden: 'a sign that nobody sees and that hides or turns text',
  half: 'half of a letter (a lone surrogate)',
};

/** What a fault says of such a sign; null where a text holds none. Example: a bell is named by U+0007. */
export function signWords(text: string): FaultWords | null {
  const found = unfitSign(text);
  if (found === null) return null;
  return {
    wrong: `holds ${found.code}, ${names[found.kind]}, as its sign ${found.index + 1}`,
    allowed: 'letters, digits, punctuation, blanks and line ends',
    mend: 'remove it; where you see nothing, write the words around it anew',
  };
}

/** Faults of all texts of a YAML or JSON file, also of those that are written as an escape such as `\u0007`. */
export function unfitSigns(yaml: YamlFile): Problem[] {
  return textsIn(yaml.value).flatMap(({ path, text }) => {
    const words = signWords(text);
    return words === null ? [] : [faultAt(yaml, path, words)];
  });
}
