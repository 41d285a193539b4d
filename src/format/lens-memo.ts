import type { LensResult } from '../lens/run-lens.ts';
import type { LensData } from '../model/lens-data.ts';
import { formatDay } from './day.ts';
import { gradesBlocks } from './lens-grades.ts';
import { leftOut, moneyTable, needTable, weightsTable } from './lens-need.ts';
import { patternBlocks } from './lens-pattern.ts';
import { peopleBlocks } from './lens-people.ts';
import { kilometres, type LensWords, lensWords, wholeMoney } from './lens-words.ts';
import type { Memo, MemoBlock } from './memo.ts';
import type { Messages } from './messages.ts';
import { formatNumber } from './number.ts';

const paragraph = (text: string): MemoBlock => ({ kind: 'paragraph', text });

function kindsTable(words: LensWords, { projects }: LensResult): MemoBlock {
  const { say, messages } = words;
  const kinds = Map.groupBy(projects, ({ kind }) => kind);
  const rows = [...kinds].map(([kind, some]) => {
    const amount = some.reduce((sum, one) => sum + one.amount, 0);
    return [kind, formatNumber(some.length, 0, messages.locale), wholeMoney(words, amount)];
  });
  rows.sort(([a = ''], [b = '']) => a.localeCompare(b, messages.locale));
  return { kind: 'table', caption: say('kindsCaption'), heads: [say('kind'), say('projects'), say('amount')], rows };
}

function given(words: LensWords, result: LensResult, file: string): MemoBlock[] {
  const { say } = words;
  const { amount, wholeProjects, wholeAmount } = result.inAll;
  const counts = { file, projects: result.projects.length, amount: wholeMoney(words, amount) };
  const citywide = { count: wholeProjects, amount: wholeMoney(words, wholeAmount) };
  return [
    paragraph(say('givenText', counts)),
    ...(wholeProjects === 0 ? [] : [paragraph(say('givenWhole', citywide))]),
    kindsTable(words, result),
    weightsTable(words, result.choice),
    paragraph(say('reachUsed', { km: kilometres(words, result.choice.metres) })),
    paragraph(words.texts.proposal),
  ];
}

function found(words: LensWords, result: LensResult): MemoBlock[] {
  const without = leftOut(words, result);
  return [
    paragraph(words.texts.method.money),
    moneyTable(words, result),
    ...(without.length === 0
      ? []
      : [{ kind: 'list', items: without } as const, paragraph(words.messages.say('place.leftOut.several'))]),
    paragraph(words.texts.method.need),
    needTable(words, result.choice),
  ];
}

function sources({ data, say, messages, of }: LensWords): MemoBlock {
  const items = data.sources.map(({ title, publisher, licence, read, need, people }) => {
    const named = data.need.filter(({ id }) => need.includes(id)).map(({ names }) => of(names));
    const what = [...(people ? [say('peopleCount')] : []), ...named].join('; ');
    return say('sourceLine', { what, publisher, title, licence, date: formatDay(read, messages.locale) });
  });
  return { kind: 'list', items };
}

/**
 * The memo on a proposal: what was given, what was found, with which weights, how firm it is, who lives within reach, points by
 * criterion, what is not known, sources, and lines to sign. The page, the HTML file and the text are printed from this object.
 */
export function lensMemo(result: LensResult, data: LensData, file: string, messages: Messages): Memo {
  const words = lensWords(data, messages);
  const { say, texts, of } = words;
  const section = (key: string, blocks: readonly MemoBlock[]): MemoBlock[] => [
    { kind: 'heading', text: say(`memo.${key}`) },
    ...blocks,
  ];
  return {
    title: say('memo.title', { file }),
    about: say('memo.about', { site: of(data.site), date: formatDay(data.date, messages.locale) }),
    language: messages.language,
    blocks: [
      ...section('given', given(words, result, file)),
      ...section('found', found(words, result)),
      ...section('firm', [
        paragraph(texts.method.order),
        paragraph(texts.method.pattern),
        ...patternBlocks(words, result),
      ]),
      ...section('people', peopleBlocks(words, result)),
      ...section('grading', gradesBlocks(words, result)),
      ...section('unknown', [{ kind: 'list', items: [texts.living, ...texts.unknown] }]),
      ...section('sources', [sources(words)]),
      ...section('signatures', [
        { kind: 'signatures', lines: ['reviewedBy', 'office', 'day', 'decision'].map((key) => say(`sign.${key}`)) },
      ]),
    ],
  };
}
