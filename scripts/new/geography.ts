import { header, type Kind, listed, quoted } from './kind.ts';
import { idQuestion, textQuestion } from './question.ts';

/** A new kind of places, without outlines. */
export const geography: Kind = {
  questions: () => [
    idQuestion('Id of the kind of places, with the year of its lines, such as ward-2021'),
    textQuestion('name', 'Its name, such as Wards, lines of 2021'),
    textQuestion('one', 'One of them, in small letters, such as ward'),
    { flag: 'vintage', ask: 'Year of the lines', pattern: /^\d{4}$/, fits: 'a year such as 2021' },
    textQuestion('publisher', 'Who publishes the lines'),
    textQuestion('licence', 'Their licence', 'none stated'),
    textQuestion('areas', 'Ids of the areas, with commas between'),
  ],
  files: (a) =>
    new Map([
      [
        `catalog/geographies/${a['id']}.yaml`,
        `${header('geography')}id: ${a['id']}
draft: true
vintage: '${a['vintage']}'
publisher: ${quoted(a['publisher']!)}
licence: ${quoted(a['licence']!)}
boundaries: false # true once boundaries/${a['id']}.json is there: see npm run boundaries
areas: # ids are text: leading zeros are data
${listed(a['areas']!)
  .map((one) => `  - ${quoted(one)}`)
  .join('\n')}
texts:
  name: ${quoted(a['name']!)}
  one: ${quoted(a['one']!)}
  areaName: '{id}' # how an area is called: a pattern with {id} or {name}
  areas: {}
  caveat: null
`,
      ],
    ]),
};
