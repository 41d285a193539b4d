import { dotsPicture } from '../charts/dots-picture.ts';
import { figureOf } from '../format/figure.ts';
import { formatDay } from '../format/day.ts';
import { formatPeriod } from '../format/period.ts';
import { formatTick } from '../format/value.ts';
import { niceScale } from '../measures/scale.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { frozenDivisions, frozenTexts } from './frozen-page.ts';
import { dotRow } from './dot-row.ts';
import type { PageContext } from './page-context.ts';
import { pictureWords } from './picture-words.ts';
import { readFrozen, readManifest } from './read.ts';

/**
 * The first division of an indicator as a release has it, drawn from its frozen figures; null where the release has none
 * of the city as a whole. The picture names the release and its day.
 */
export function frozenPicture(page: PageContext, entry: FrozenIndicator, release: string): string | null {
  const [division] = frozenDivisions(page, entry, readFrozen(release, entry.id)).filter(({ rows }) => rows.length > 1);
  if (division === undefined) return null;
  const texts = frozenTexts(entry, page.language.id);
  const { measure, unit } = entry;
  const shown = division.rows.flatMap(({ observation: { estimate, lower, upper } }) => [estimate, lower, upper]);
  const known = shown.filter((value) => value !== null);
  const { date } = readManifest(release);
  const day = formatDay(date, page.language.locale);
  const told = {
    title: texts.title,
    note: [texts.unitLabel, page.texts.city, formatPeriod(entry.latestPeriod, page.messages)].join(' · '),
    sentence: page.say('release.frozenNote', { id: release, date: day }),
  };
  const publishers = entry.sources.map(({ publisher }) => publisher);
  const counted = page.site.dimensions.find((one) => one.dimension.id === division.dimension)?.dimension.counts;
  return dotsPicture({
    words: pictureWords(page, told, { publishers, path: `/r/${release}/${entry.id}/`, date }),
    language: page.language.id,
    rows: division.rows.map(dotRow),
    // A count of everyone is no yardstick for the count of a group.
    all: measure === 'count' ? null : (division.rows.find(({ isAll }) => isAll)?.observation ?? null),
    scale: niceScale(known, Math.min(0, ...known), unit === 'percent' ? 100 : null),
    tick: (value) => formatTick(value, figureOf(entry), page.messages),
    shape: counted === undefined || counted === 'people' ? 'circle' : 'square',
  });
}
