import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildData } from '../../../scripts/build-data.ts';
import { type Release, releaseChanges } from '../../../scripts/update/release-changes.ts';
import { createMessages } from '../../../src/format/messages.ts';
import { indicator } from '../../src/format/invented.ts';
import { catalog, row, treeRow } from '../small-catalog.ts';

const words: unknown = parse(readFileSync(new URL('../../../src/strings/en.yaml', import.meta.url), 'utf8'));
const mapped = { column: 'Tree', label: 'Oak', dimension: 'tree', group: 'oak', definition: 'Planted.' };

/** A release of the invented place with this value for oaks, and the oak label mapped or not. */
function release(oak: number, ids: string[], labels = [mapped]): Release {
  const indicators = ids.map((id) => indicator({ id }));
  const rows = [row({ estimate: 20 }), treeRow('oak', { estimate: oak }), treeRow('elm', { estimate: 30 })];
  const data = catalog({ survey: rows }, indicators);
  const messages = data.site.languages.map((language) => createMessages(language, words));
  return { ...buildData(data, messages, '2022-03-01'), crosswalks: new Map([['survey', labels]]) };
}

test('the same release twice changes nothing', () => {
  const { indicators, pagesAdded, pagesLost, labels } = releaseChanges(release(10, ['boats']), release(10, ['boats']));
  expect({ indicators, pagesAdded, pagesLost, labels }).toEqual({
    indicators: [],
    pagesAdded: [],
    pagesLost: [],
    labels: [],
  });
});

test('a figure that moved names its indicator', () => {
  const { indicators } = releaseChanges(release(10, ['boats']), release(12, ['boats']));
  expect(indicators.map(({ id, moved }) => [id, moved.map((one) => [one.before, one.after])])).toEqual([
    ['boats', [[10, 12]]],
  ]);
});

test('pages follow the indicators, and labels their crosswalk', () => {
  const changes = releaseChanges(release(10, ['boats', 'nets']), release(10, ['boats', 'ropes'], []));
  expect(changes.pagesAdded).toEqual(['/indicators/ropes/']);
  expect(changes.pagesLost).toEqual(['/indicators/nets/']);
  expect(changes.labels).toEqual([{ source: 'survey', row: mapped, added: false }]);
});

test('a number that means something else, and a name that is another, are changes though no figure moved', () => {
  const [before, now] = [release(10, ['boats']), release(10, ['boats'])];
  const [boats] = now.indicators;
  const direction = boats!.indicator.direction === 'neither' ? 'lower-is-better' : 'neither';
  const texts = { ...boats!.texts, en: { ...boats!.texts['en']!, title: 'Boats anew' } };
  const turned = { ...boats!, texts, indicator: { ...boats!.indicator, direction } as const };
  const { indicators } = releaseChanges(before, { ...now, indicators: [turned] });
  expect(indicators.map(({ id, redefined, reworded }) => [id, redefined, reworded])).toEqual([
    ['boats', ['direction'], ['title']],
  ]);
});
