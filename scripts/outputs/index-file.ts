import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';

/** `data/index.json`: what there is to download, for machines; addresses are relative to the root of the site. */
export function toIndex(site: PublishedSite, indicators: readonly PublishedIndicator[]): string {
  const index = {
    name: site.site.texts.name,
    date: site.date,
    everything: '/data/all-indicators.csv',
    whoIsNotCounted: '/data/who-is-not-counted.csv',
    indicators: indicators.map((one) => ({
      id: one.id,
      title: one.indicator.texts.title,
      issueArea: one.indicator.issueArea,
      latestPeriod: one.latestPeriod,
      figures: one.observations.length,
      sources: one.sources,
      files: one.files,
    })),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}
