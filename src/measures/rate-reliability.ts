import { garwood } from './garwood.ts';
import type { Judgement } from './share-reliability.ts';

/**
 * NCHS standard for rates (Series 2 no. 200; METHOD 5.1): at least 10 events, and exact limits no wider than 160 % of
 * the rate. 10 to 19 events are shown with caution. Zero events are shown with caution, with their upper limit.
 * Example: 9 events are unreliable, 12 are for caution, 20 are good.
 */
export function judgeEvents(events: number): Judgement {
  if (events === 0) return 'caution';
  if (events < 10) return 'unreliable';
  const limits = garwood(events);
  if ((limits.upper - limits.lower) / events > 1.6) return 'unreliable';
  return events < 20 ? 'caution' : 'good';
}
