import type { Problem } from '../model/problem.ts';
import { faultAt, type FaultWords } from './fault.ts';
import type { YamlFile } from './parse-yaml.ts';
import { textsIn } from './texts-in.ts';

/** A cell of a spreadsheet holds 32,767 letters; what is written around a text in one needs some of them. */
export const longestText = 32_000;

/** What a fault says of a text that no cell of a workbook can hold; null where one can. */
export function lengthWords(text: string): FaultWords | null {
  if (text.length <= longestText) return null;
  return {
    wrong: `has ${text.length} letters, more than a cell of a spreadsheet can hold`,
    allowed: `up to ${longestText} letters`,
    mend: 'shorten it; look whether another file was pasted into it',
  };
}

/** Faults of all texts of a YAML or JSON file. Example: a definition of 40,000 letters is told at its line. */
export function longTexts(yaml: YamlFile): Problem[] {
  return textsIn(yaml.value).flatMap(({ path, text }) => {
    const words = lengthWords(text);
    return words === null ? [] : [faultAt(yaml, path, words)];
  });
}
