import { nearest } from '../../src/checks/nearest.ts';

/** One thing that must be known before something new can be written. */
export interface Question {
  /** The flag that answers it: `--issue-area`. */
  flag: string;
  ask: string;
  /** What may be answered; absent: anything that fits `pattern`. */
  allowed?: readonly string[];
  pattern?: RegExp;
  /** What fits, in words, where a pattern says it. */
  fits?: string;
  /** Taken where nothing is answered. */
  otherwise?: string;
}

export type Answers = Record<string, string>;

/** What is wrong with an answer, in words; null when it fits. Example: "helth" has health-and-well-being nearest. */
export function wrongAnswer({ allowed, pattern, fits }: Question, answer: string): string | null {
  if (allowed !== undefined && !allowed.includes(answer)) {
    const [near = ''] = nearest(answer, allowed, 1);
    return `"${answer}" is none of: ${allowed.join(', ')}; nearest: ${near}`;
  }
  if (answer === '') return 'an answer is needed';
  return pattern === undefined || pattern.test(answer) ? null : `"${answer}" does not fit: ${fits ?? String(pattern)}`;
}

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A question for an id: permanent, in small letters with hyphens, and not taken. */
export function idQuestion(ask: string): Question {
  return { flag: 'id', ask, pattern: kebabCase, fits: 'small letters, digits and hyphens, such as rent-paid' };
}

/** A question for words. */
export const textQuestion = (flag: string, ask: string, otherwise?: string): Question => ({
  flag,
  ask,
  ...(otherwise !== undefined && { otherwise }),
});
