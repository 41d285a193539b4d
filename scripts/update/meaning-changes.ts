import type { FrozenIndicator } from '../../src/model/release.ts';

/** What makes a figure mean something else: with any of it changed, old and new are not the same measure. */
const meaning = ['measure', 'unit', 'per', 'direction'] as const;
const worded = ['universe', 'definition', 'unitLabel'] as const;

/** What of an indicator says what its numbers mean. */
type Meant = Pick<FrozenIndicator, 'measure' | 'unit' | 'per' | 'direction' | 'texts' | 'groups' | 'sources'>;

/** Parts of the meaning that changed, in the words of one language. Example: another unit is `['unit']`. */
export function redefined(before: Meant, after: Meant, language: string): string[] {
  const [was, is] = [before.texts[language], after.texts[language]];
  return [...meaning.filter((key) => before[key] !== after[key]), ...worded.filter((key) => was?.[key] !== is?.[key])];
}

/** Groups of both that have another name now; those that came or went are told by their figures. */
function renamed(before: Meant, after: Meant, language: string): boolean {
  return Object.entries(after.groups).some(([key, names]) => {
    const old = before.groups[key]?.[language];
    return old !== undefined && names[language] !== undefined && old !== names[language];
  });
}

const differs = (before: Meant, after: Meant, key: 'licence' | 'named'): boolean => {
  const told = ({ sources }: Meant): string =>
    sources
      .map((one) => (key === 'licence' ? [one.id, one.licence] : [one.id, one.publisher, one.title]).join('\u0001'))
      .sort()
      .join('\u0002');
  return told(before) !== told(after);
};

/**
 * What is called otherwise, though the numbers mean the same: `title`, `sources`, `licence`, `groups`. A source that came
 * or went is among the sources alone. Example: a group that has a new name is `['groups']`.
 */
export function reworded(before: Meant, after: Meant, language: string): string[] {
  const [was, is] = [before.texts[language], after.texts[language]];
  const sources = differs(before, after, 'named');
  const isWorded = was?.title !== is?.title;
  const isNamed = renamed(before, after, language) || was?.allLabel !== is?.allLabel;
  return [
    ...(isWorded ? ['title'] : []),
    ...(sources ? ['sources'] : []),
    ...(!sources && differs(before, after, 'licence') ? ['licence'] : []),
    ...(isNamed ? ['groups'] : []),
  ];
}
