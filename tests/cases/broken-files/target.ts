import type { ImportTarget } from '../../../src/model/import-target.ts';

/** What the broken spreadsheets are checked against. All figures and names are invented. */
export const target: ImportTarget = {
  source: 'boat-survey',
  title: 'Survey of boats',
  series: [{ id: 'no-boat', percent: true, counted: false }],
  whole: true,
  dimensions: [
    {
      id: 'tree',
      names: ['Tree', 'Árbol'],
      groups: [
        { id: 'elm', names: ['Elm', 'Olmo'] },
        { id: 'oak', names: ['Oak', 'Roble'] },
        { id: 'yew', names: ['Yew', 'Tejo'] },
      ],
    },
  ],
  geographies: [
    {
      id: 'ward',
      areas: [
        { id: '01', names: ['First Ward'] },
        { id: '02', names: ['Second Ward'] },
      ],
    },
  ],
  crosswalk: [
    { label: 'Oak tree', dimension: 'tree', group: 'oak', definition: 'An oak.' },
    { label: 'Stone', dimension: 'tree', group: '', definition: 'a stone is no tree' },
  ],
  defaults: { series: 'no-boat', vintage: 'boats-1', geography: 'ward', area: '01', dimension: 'tree' },
};
