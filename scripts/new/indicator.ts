import { direction, measure, unit } from '../../src/model/measure.ts';
import { begun, header, type Kind, quoted } from './kind.ts';
import { idQuestion, textQuestion } from './question.ts';

/** A new indicator: one file, every text a placeholder. */
export const indicator: Kind = {
  questions: ({ issueAreas, sources, drafts, geographies, dimensions }) => [
    idQuestion('Id of the indicator; it is permanent and stands in its address'),
    textQuestion('title', 'Title: of whom, what, by what'),
    { flag: 'issue-area', ask: 'Issue area', allowed: [...issueAreas.keys()] },
    { flag: 'source', ask: 'Source of the figures', allowed: [...sources.keys(), ...begun(drafts, 'sources')] },
    { ...idQuestion('Series in the table of the source'), flag: 'series' },
    { flag: 'measure', ask: 'Kind of number', allowed: measure.options },
    { flag: 'unit', ask: 'Unit', allowed: unit.options },
    { flag: 'direction', ask: 'Which way is better', allowed: direction.options },
    {
      flag: 'geography',
      ask: 'Geography of the figures',
      allowed: [...geographies.keys(), ...begun(drafts, 'geographies')],
    },
    textQuestion('area', 'Area in that geography, by its id'),
    {
      flag: 'dimension',
      ask: 'Division shown first; none for everyone only',
      allowed: ['none', ...dimensions.keys(), ...begun(drafts, 'dimensions')],
      otherwise: 'none',
    },
  ],
  files: (a) => {
    const dimensions = a['dimension'] === 'none' ? '[]' : `[${a['dimension']}]`;
    const per = a['measure'] === 'event-rate' ? 'per: 1000 # the multiplier of the rate\n' : '';
    return new Map([
      [
        `catalog/indicators/${a['id']}.yaml`,
        `${header('indicator')}id: ${a['id']}
draft: true
issueArea: ${a['issue-area']}
measure: ${a['measure']} # what kind of number it is: it selects the formulas
unit: ${a['unit']}
direction: ${a['direction']}
${per}figures:
  source: ${a['source']}
  series: ${a['series']}
  geography: ${a['geography']}
  area: ${quoted(a['area']!)}
  dimensions: ${dimensions} # divisions shown, the main one first
baseline: null # the year that progress is read from, once there are two
texts:
  title: ${quoted(a['title']!)}
  short: TODO a few words for lists
  standfirst: TODO one sentence, what is measured of whom, where and when
  question: TODO the question that the figure answers
  definition: TODO what is counted, as a share of what
  universe: TODO who or what could be counted
  unitLabel: TODO caption of the figures, such as Percent of residents
  allLabel: TODO the row for everyone, such as All residents
  why: TODO why it matters, without a cause and without blame
  easy: [TODO, TODO, TODO] # the same in three to six short sentences of common words
  # {period}, {all}, {lowest}, {lowestPeople}, {highest} and {highestPeople} are filled in.
  sentence: 'In {period}, {all} TODO.'
  know: # what to know before reading
    - title: TODO
      text: TODO
  limits:
    - TODO what the figure does not say
  shapes: [] # what shapes the figure: title, text and source of each statement
  better: TODO what would make it better data
`,
      ],
    ]);
  },
};
