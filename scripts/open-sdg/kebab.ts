/** A label as an id: small letters and digits joined by hyphens. Example: "Race/ Ethnicity" is `race-ethnicity`. */
export function kebab(label: string): string {
  const letters = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}
