import type { Weighting } from '../lens/need.ts';
import type { LensResult } from '../lens/run-lens.ts';
import type { LensWords } from './lens-words.ts';
import type { MemoBlock } from './memo.ts';

function weightingName({ data, say, of }: LensWords, { kind, indicator }: Weighting): string {
  const named = data.need.find(({ id }) => id === indicator);
  return say(`weighting.${kind}`, { indicator: named === undefined ? '' : of(named.names) });
}

/**
 * Whether more money per resident goes where need is higher: under all, some or none of the weightings, and the weightings one by
 * one. With the same places and money in all of them.
 */
export function patternBlocks(words: LensWords, { patterns }: LensResult): MemoBlock[] {
  const { say } = words;
  const toward = patterns.filter(({ pattern }) => pattern.verdict === 'toward').length;
  const away = patterns.filter(({ pattern }) => pattern.verdict === 'away').length;
  const holds = toward === patterns.length ? 'all' : toward === 0 ? 'none' : 'some';
  const rows = patterns.map(({ weighting, pattern }) => [
    weightingName(words, weighting),
    ...[pattern.pairs, pattern.more, pattern.less, pattern.same].map(String),
    say(`verdict.${pattern.verdict}`),
  ]);
  const heads = ['weighted', 'pairs', 'pairsMore', 'pairsLess', 'pairsSame', 'pattern'].map((key) => say(key));
  return [
    { kind: 'paragraph', text: say(`holds.${holds}`, { toward, away, of: patterns.length }) },
    { kind: 'table', caption: say('patternCaption'), heads, rows },
  ];
}
