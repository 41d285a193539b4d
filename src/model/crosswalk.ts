/**
 * The columns of `data/catalog/crosswalks/<source>.csv`: what a label means in this source.
 * `column` is the raw column the label stands in; `group` is a group of `dimension`, or empty to set the row aside,
 * and then `definition` says why.
 */
export const crosswalkColumns = ['column', 'label', 'dimension', 'group', 'definition'] as const;

export interface CrosswalkRow {
  column: string;
  label: string;
  dimension: string;
  group: string;
  definition: string;
}
