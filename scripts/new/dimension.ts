import { header, type Kind, listed, quoted } from './kind.ts';
import { idQuestion, textQuestion } from './question.ts';

/** A new division, its groups still without words. */
export const dimension: Kind = {
  questions: () => [
    idQuestion('Id of the division, such as age-three-bands'),
    textQuestion('name', 'Its name, such as Age'),
    { ...idQuestion('Family: variants of one idea share it, such as race, sex or age'), flag: 'family' },
    {
      flag: 'counts',
      ask: 'What its groups are made of',
      allowed: ['people', 'firms', 'places', 'things'],
      otherwise: 'people',
    },
    { flag: 'partition', ask: 'Do the groups exclude each other and cover everyone', allowed: ['yes', 'no'] },
    {
      flag: 'groups',
      ask: 'Ids of the groups, with commas between',
      pattern: /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/,
      fits: 'ids such as young, old',
    },
    textQuestion('reference', 'Reference group: the yardstick, by its id, or none', 'none'),
  ],
  files: (a) => {
    const groups = listed(a['groups']!);
    const texts = groups.map(
      (id) =>
        `    ${id}:\n      label: TODO as it stands in a table\n      people: TODO as it stands in a sentence\n      definition: TODO who is counted in it`,
    );
    return new Map([
      [
        `catalog/dimensions/${a['id']}.yaml`,
        `${header('dimension')}id: ${a['id']}
draft: true
family: ${a['family']}
counts: ${a['counts']}
partition: ${a['partition'] === 'yes'} # summaries over all groups need a partition
order: label # or natural: the order written here, for ages and schooling
referenceGroup: ${a['reference'] === 'none' ? 'null' : a['reference']} # a fixed point to measure from, not a goal
groups:
${groups.map((id) => `  - id: ${id}`).join('\n')}
texts:
  name: ${quoted(a['name']!)}
  note: null
  groups:
${texts.join('\n')}
`,
      ],
    ]);
  },
};
