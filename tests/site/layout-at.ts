import type { Page as Tab } from 'playwright-core';
import { type LayoutFaults, measureLayout } from '../browser/measure-layout.ts';

/** What is wrong with the layout of the page in a tab, by width, where anything is. Leaves the tab at the last width. */
export async function layoutFaults(tab: Tab, widths: readonly number[]): Promise<Record<number, LayoutFaults>> {
  const found: Record<number, LayoutFaults> = {};
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const faults = await tab.evaluate(measureLayout);
    if (Object.values(faults).some((some: string[]) => some.length > 0)) found[width] = faults;
  }
  return found;
}
