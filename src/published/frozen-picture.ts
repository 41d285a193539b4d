import { dotsPicture } from '../charts/dots-picture.ts';
import { formatDay } from '../format/day.ts';
import { formatPeriod } from '../format/period.ts';
import { formatTick } from '../format/value.ts';
import { niceScale } from '../measures/scale.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { frozenDivisions, frozenTexts } from './frozen-page.ts';
import type { PageContext } from './page-context.ts';
import { readFrozen, readManifest } from './read.ts';

/**
 * The first division of an indicator as a release has it, drawn from its frozen figures; null where the release has none
 * of the city as a whole. The picture names the release and its day.
 */
export function frozenPicture(page: PageContext, entry: FrozenIndicator, release: string): string | null {
  const [division] = frozenDivisions(page, entry, readFrozen(release, entry.id)).filter(({ rows }) => rows.length > 1);
  if (division === undefined) return null;
  const texts = frozenTexts(entry, page.language.id);
  const figure = { unit: entry.unit, per: entry.per, decimals: entry.decimals };
  const shown = division.rows.flatMap(({ observation: { estimate, lower, upper } }) => [estimate, lower, upper]);
  const known = shown.filter((value) => value !== null);
  const date = formatDay(readManifest(release).date, page.language.locale);
  const url = new URL(page.href(`/r/${release}/${entry.id}/`), page.site.site.url).href;
  const publishers = [...new Set(entry.sources.map(({ publisher }) => publisher))].join('; ');
  return dotsPicture({
    words: {
      title: texts.title,
      note: [texts.unitLabel, page.texts.city, formatPeriod(entry.latestPeriod, page.messages)].join(' · '),
      sentence: page.say('release.frozenNote', { id: release, date }),
      source: `${page.say('source.title')}: ${publishers}`,
      from: page.say('picture.from', { site: page.texts.name, url, date }),
    },
    language: page.language.id,
    rows: division.rows.map((row) => ({ ...row, interval: row.observation.lower === null ? '' : row.interval })),
    all: division.rows.find(({ isAll }) => isAll)?.observation ?? null,
    scale: niceScale(known, Math.min(0, ...known), entry.unit === 'percent' ? 100 : null),
    tick: (value) => formatTick(value, figure, page.messages),
    shape: 'circle',
  });
}
