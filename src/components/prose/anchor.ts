/**
 * The address of a section inside a page, from its heading: lower case, no accents, single hyphens.
 * Made from the first language, so that a link holds in every language.
 * Example: `Is the gap closing?` is `is-the-gap-closing`. A heading without any letter is `section`.
 */
export function anchorOf(heading: string): string {
  const plain = heading.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const hyphened = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return hyphened === '' ? 'section' : hyphened;
}
