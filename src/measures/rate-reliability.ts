import { garwood } from './garwood.ts';
import type { Judgement } from './share-reliability.ts';

/** At least so many events, and limits no wider than so many times the rate. */
const fewestEvents = 10;
const widest = 1.6;

/**
 * NCHS presentation standard for rates as a decision (Series 2 no. 200; METHOD 5.1): at least 10 events, and exact
 * limits at most 160 % of the rate wide. The width of no events is Infinity.
 * Example: 8 events are 1.5387 wide and not shown; 41 are 0.639 wide and shown.
 */
export function rateStandard(events: number, level = 0.95): { present: boolean; relativeWidth: number } {
  const limits = garwood(events, level);
  const relativeWidth = (limits.upper - limits.lower) / events;
  return { present: events >= fewestEvents && relativeWidth <= widest, relativeWidth };
}

/**
 * NCHS standard for rates (Series 2 no. 200; METHOD 5.1): at least 10 events, and exact limits no wider than 160 % of
 * the rate. 10 to 19 events are shown with caution. Zero events are shown with caution, with their upper limit.
 * Example: 9 events are unreliable, 12 are for caution, 20 are good.
 */
export function judgeEvents(events: number): Judgement {
  if (events === 0) return 'caution';
  if (!rateStandard(events).present) return 'unreliable';
  return events < 20 ? 'caution' : 'good';
}
