import { atStart } from './at-start.ts';
import { needOf, positions } from '../lens/need.ts';
import type { LensChoice } from '../lens/project.ts';
import type { LensResult } from '../lens/run-lens.ts';
import { type LensWords, needText, outOfHundred, residentsText, smallMoney, wholeMoney } from './lens-words.ts';
import type { MemoBlock } from './memo.ts';
import { formatNumber } from './number.ts';
import { formatPeriod } from './period.ts';

type Table = Extract<MemoBlock, { kind: 'table' }>;

const dash = ({ messages }: LensWords): string => messages.say('values.noInterval');

/** The weights that were used, each with why its indicator counts as need. */
export function weightsTable(words: LensWords, { weights }: LensChoice): Table {
  const { data, texts, messages, say, of } = words;
  return {
    kind: 'table',
    caption: say('weights'),
    heads: [say('indicator'), say('period'), say('weight'), say('why')],
    rows: data.need.map((one) => [
      of(one.names),
      formatPeriod(one.period, messages),
      String(weights[one.id] ?? 0),
      texts.need[one.id]!,
    ]),
  };
}

/**
 * Every component of need: of each place its residents, each figure, and in brackets where it stands between the place with the
 * least need (0) and the one with the most (100); then the need these make with the weights given.
 */
export function needTable(words: LensWords, { weights }: LensChoice): Table {
  const { data, say, of } = words;
  const standing = data.need.map(positions);
  const needs = needOf(data.need, standing, weights);
  const wholeRow = [
    atStart(of(data.city), words.messages.locale),
    residentsText(words, data.whole),
    ...data.need.map((one) => (one.whole === null ? dash(words) : needText(words, one, one.whole))),
    dash(words),
  ];
  const rows = data.areas.map(({ names, people }, place) => [
    of(names),
    residentsText(words, people),
    ...data.need.map((one, at) => {
      const text = needText(words, one, one.areas[place]!);
      const position = standing[at]![place] ?? null;
      return position === null ? text : say('withPosition', { value: text, position: outOfHundred(words, position) });
    }),
    outOfHundred(words, needs[place]!),
  ]);
  return {
    kind: 'table',
    caption: say('needCaption'),
    heads: [
      atStart(of(data.one), words.messages.locale),
      say('peopleCount'),
      ...data.need.map(({ names }) => of(names)),
      say('need'),
    ],
    rows: [wholeRow, ...rows],
  };
}

/** Money beside need, place by place in the order of their numbers, with how firm the need is. */
export function moneyTable(words: LensWords, result: LensResult): Table {
  const { data, messages, say, of } = words;
  const rows = data.areas.map(({ names, people }, place) => {
    const [money, range] = [result.money[place]!, result.ranges[place]!];
    const { perResident } = money;
    const between =
      range === null
        ? dash(words)
        : say('between', { low: outOfHundred(words, range.lowest), high: outOfHundred(words, range.highest) });
    return [
      of(names),
      formatNumber(money.projects, 0, messages.locale),
      wholeMoney(words, money.amount),
      residentsText(words, people),
      perResident === null ? messages.say('place.notGiven') : smallMoney(words, perResident),
      outOfHundred(words, result.need[place]!),
      between,
      range === null ? dash(words) : say('moves', { up: range.up, down: range.down }),
    ];
  });
  const heads = ['projects', 'amount', 'peopleCount', 'perResident', 'need', 'needBetween', 'placesMoved'].map((key) =>
    say(key),
  );
  return {
    kind: 'table',
    caption: say('moneyCaption'),
    heads: [atStart(of(data.one), words.messages.locale), ...heads],
    rows,
  };
}

/** Which places have no need or no money per resident, each with what is missing; empty where all have both. */
export function leftOut(words: LensWords, result: LensResult): string[] {
  const { data, say, of, messages } = words;
  return data.areas.flatMap(({ names }, place) => {
    const missing = data.need
      .filter((one) => (result.choice.weights[one.id] ?? 0) > 0 && one.areas[place]!.value === null)
      .map((one) => `${of(one.names)}: ${needText(words, one, one.areas[place]!)}`);
    const noRate = result.money[place]!.perResident === null;
    const rate = noRate ? [`${say('perResident')}: ${messages.say('place.notGiven')}`] : [];
    const all = [...missing, ...rate];
    return all.length === 0 ? [] : [say('withoutFigure', { place: of(names), missing: all.join('; ') })];
  });
}
