/** A thing with a label in the language of the page; `last` ones are rests such as "not reported". */
interface Labelled {
  label: string;
  last: boolean;
}

const collators = new Map<string, Intl.Collator>();

/** Compares texts as a dictionary of the locale does, numbers inside by their value: `District 2` before `District 10`. */
export function compareText(locale: string): (a: string, b: string) => number {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return (a, b) => collator.compare(a, b);
}

/**
 * Groups in the order of a page: by label in its language with the `last` ones at the end, in the order they were
 * given; or, for ages and schooling, all in their natural order. Never by value.
 * Example: White, Asian, Another group (last), Black becomes Asian, Black, White, Another group.
 */
export function sortGroups<T extends Labelled>(groups: readonly T[], order: 'label' | 'natural', locale: string): T[] {
  if (order === 'natural') return [...groups];
  const compare = compareText(locale);
  const first = groups.filter((group) => !group.last).sort((a, b) => compare(a.label, b.label));
  return [...first, ...groups.filter((group) => group.last)];
}
