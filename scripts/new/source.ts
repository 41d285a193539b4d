import { source } from '../../src/model/source.ts';
import { header, type Kind, quoted } from './kind.ts';
import { idQuestion, textQuestion } from './question.ts';

/** A new source: its file, and a crosswalk without labels. */
export const newSource: Kind = {
  questions: () => [
    idQuestion('Id of the source; its table will be tables/<id>.csv'),
    textQuestion('title', "The product's own title"),
    textQuestion('publisher', 'Who publishes it'),
    {
      flag: 'url',
      ask: 'Its address, or none',
      pattern: /^(none|https:\/\/\S+)$/,
      fits: 'an address that begins with https://, or none',
      otherwise: 'none',
    },
    textQuestion('licence', 'Its licence, as the publisher states it', 'none stated'),
    { flag: 'privacy', ask: 'Privacy class', allowed: source.shape.privacy.options },
    { flag: 'counts', ask: 'What it counts', allowed: source.shape.counts.options },
    { flag: 'period-kind', ask: 'What a period is', allowed: source.shape.periodKind.options, otherwise: 'year' },
    {
      flag: 'cadence',
      ask: 'Months from one release to the next, or none',
      pattern: /^(none|[1-9]\d*)$/,
      fits: 'a number of months, or none',
      otherwise: 'none',
    },
    {
      flag: 'lag',
      ask: 'Months from the end of a period to its release, or none',
      pattern: /^(none|\d+)$/,
      fits: 'a number of months, or none',
      otherwise: 'none',
    },
    { ...idQuestion('Name of the first series'), flag: 'series' },
    { ...idQuestion('Geography of its figures'), flag: 'geography' },
    textQuestion('area', 'Area in that geography, by its id'),
  ],
  files: (a) => {
    const orNull = (key: string): string => (a[key] === 'none' ? 'null' : a[key]!);
    return new Map([
      [
        `catalog/sources/${a['id']}.yaml`,
        `${header('source')}id: ${a['id']}
draft: true
title: ${quoted(a['title']!)}
publisher: ${quoted(a['publisher']!)}
url: ${a['url'] === 'none' ? 'null' : quoted(a['url']!)}
licence: ${quoted(a['licence']!)}
# standard: counts of persons in sensitive situations, small ones are withheld; public-record: rows the publisher shows in
# this detail about things and places; published-aggregate: cells the publisher itself released.
privacy: ${a['privacy']}
periodKind: ${a['period-kind']}
cadenceMonths: ${orNull('cadence')}
lagMonths: ${orNull('lag')}
counts: ${a['counts']}
files:
  - ${a['id']}.csv # in the folder given to refresh --from; an import of a spreadsheet does not need it
provenance: TODO how the file reached us
extracts: # how each series is taken out of the file
  - series: ${a['series']}
    period: { column: Year }
    vintage: '${a['id']}-{period}'
    area: { geography: ${a['geography']}, id: ${quoted(a['area']!)} }
    estimate: { column: Value }
texts:
  about: TODO what the publisher counts and how
  caveats: []
`,
      ],
      [`catalog/crosswalks/${a['id']}.csv`, 'column,label,dimension,group,definition\n'],
    ]);
  },
};
