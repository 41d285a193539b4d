import { columnsOf, projectColumns } from '../lens/project-columns.ts';
import { declaredChoice } from '../lens/run-lens.ts';
import { criteriaTable } from '../format/lens-grades.ts';
import { needTable, weightsTable } from '../format/lens-need.ts';
import { lensWords } from '../format/lens-words.ts';
import type { MemoBlock } from '../format/memo.ts';
import type { LensData } from '../model/lens-data.ts';
import type { LensTexts } from '../model/lens.ts';
import type { PageContext } from './page-context.ts';
import { readLens } from './read.ts';

type Table = Extract<MemoBlock, { kind: 'table' }>;

/** What the page of the lens prints without scripts, in the words of a page. */
export interface LensPage {
  data: LensData;
  texts: LensTexts;
  /** The declared weights as fields to change. */
  weights: { id: string; label: string; weight: number }[];
  km: { value: number; least: number; most: number };
  weightsTable: Table;
  needTable: Table;
  criteriaTable: Table;
  columns: { name: string; holds: string }[];
}

function holds(page: PageContext, data: LensData, column: string): string {
  const say = (key: string, values = {}): string => page.say(`lens.columns.${key}`, values);
  if ((projectColumns as readonly string[]).includes(column))
    return say(column, { ...data.box, code: data.currency.code, one: data.one[page.language.id] ?? '' });
  const criterion = data.grading.find(({ id }) => id === column);
  return criterion === undefined ? say('evidence') : say('criterion', { points: criterion.points });
}

/** Everything the page of the lens shows before a file is chosen; null where the city declares no lens. */
export function lensPage(page: PageContext): LensPage | null {
  const data = readLens();
  if (data === null) return null;
  const words = lensWords(data, page.messages);
  const choice = declaredChoice(data);
  return {
    data,
    texts: words.texts,
    weights: data.need.map(({ id, names, weight }) => ({ id, label: words.of(names), weight })),
    km: { value: data.near.metres / 1000, least: data.near.least / 1000, most: data.near.most / 1000 },
    weightsTable: weightsTable(words, choice),
    needTable: needTable(words, choice),
    criteriaTable: criteriaTable(words),
    columns: columnsOf(data).map((name) => ({ name, holds: holds(page, data, name) })),
  };
}
