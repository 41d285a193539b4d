import type { DotRow } from '../charts/dots-picture.ts';
import type { FigureText } from './figure-text.ts';

/** A figure with its words, as a row of a picture: where no error is stated no dash stands for the interval. */
export function dotRow(row: Pick<DotRow, 'label' | 'observation' | 'isAll'> & { text: FigureText }): DotRow {
  const { label, observation, isAll, text } = row;
  return { label, observation, isAll, value: text.value, interval: observation.lower === null ? '' : text.interval };
}
