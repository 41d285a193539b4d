import { formatDay } from './day.ts';
import type { Messages } from './messages.ts';
import { formatPeriod } from './period.ts';

/** What a citation names. `publishers` are those of all sources of the page; `date` is the day of the build. */
export interface Cited {
  site: string;
  title: string;
  period: string;
  publishers: readonly string[];
  url: string;
  date: string;
}

/** A citation ready to paste: site, title, period, publisher, address, date. */
export function citation(cited: Cited, messages: Messages): string {
  const { site, title, url } = cited;
  return messages.say('sentences.citation', {
    site,
    title,
    url,
    period: formatPeriod(cited.period, messages),
    publisher: [...new Set(cited.publishers)].join('; '),
    date: formatDay(cited.date, messages.locale),
  });
}
