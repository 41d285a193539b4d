/** Number of single-letter edits (insert, delete, replace) that turn one word into another: `lower`, `flower` → 1. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) previous = nextRow(previous, from.charAt(row - 1), row, to);
  return previous[to.length] ?? 0;
}

function nextRow(previous: number[], letter: string, row: number, to: string): number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const replaced = (previous[column - 1] ?? 0) + (to.charAt(column - 1) === letter ? 0 : 1);
    current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
  }
  return current;
}

/** Lower case, accents dropped, every separator a hyphen: `Black or_Latíno` → `black-or-latino`. */
function plain(word: string): string {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.toLowerCase().replace(/[\s_./]+/g, '-');
}

/** 0 for the same word; a word that begins or ends the other counts as half as far as its letters. */
function distance(word: string, known: string): number {
  const [from, to] = [plain(word), plain(known)];
  const contained = from !== '' && (to.includes(from) || from.includes(to));
  return editDistance(from, to) * (contained ? 0.5 : 1);
}

/**
 * The known words that are nearest in spelling, nearest first, equals in the order given.
 * Example: `nearest('Balck', ['asian', 'black', 'white'], 1)` → `['black']`.
 */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  const scored = [...known].map((candidate) => ({ candidate, score: distance(word, candidate) }));
  scored.sort((first, second) => first.score - second.score);
  return scored.slice(0, count).map(({ candidate }) => candidate);
}
