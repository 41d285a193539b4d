import type { Status } from '../model/status.ts';
import { at, hatchBand } from './marks.ts';
import { element } from './svg.ts';

const pointRows = [-9, -3, 3, 9];

function fieldOfPoints(): string {
  return at(0, ...pointRows.map((y) => element('line', { class: 'points', x1: 3, x2: '100%', y1: y, y2: y })));
}

function dashedSlot(): string {
  return at(0, element('rect', { class: 'slot', y: -8, width: '100%', height: 16 }));
}

/**
 * What stands in a row instead of a mark when there is no figure; absence is drawn. `not-collected` shows in the city
 * line, which goes dotted, and `not-applicable` draws nothing.
 */
export function stateDrawing(status: Exclude<Status, 'published'>): string {
  switch (status) {
    case 'unreliable':
      return fieldOfPoints();
    case 'withheld':
      return dashedSlot();
    case 'not-available':
      return at(0, hatchBand(16));
    case 'not-collected':
    case 'not-applicable':
      return '';
  }
}
