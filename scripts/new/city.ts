import { schemaFiles } from '../schema.ts';
import type { Answers, Question } from './question.ts';

/** What is asked for a new city. */
export const cityQuestions: Question[] = [
  {
    flag: 'id',
    ask: 'Id of the city, such as port-verity',
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    fits: 'small letters and hyphens',
  },
  { flag: 'name', ask: 'Name of the city, such as Port Verity' },
  {
    flag: 'url',
    ask: 'Public address of the site',
    pattern: /^https:\/\/[^?#\s]*[^/?#\s]$/,
    fits: 'an address that begins with https:// and ends without a slash',
  },
  {
    flag: 'contact',
    ask: 'An address for letters',
    pattern: /^\S+@\S+\.\S+$/,
    fits: 'an address such as figures@city.example',
  },
  { flag: 'vintage', ask: 'Year of the city limits', pattern: /^\d{4}$/, fits: 'a year such as 2020' },
];

const quoted = (text: string): string => JSON.stringify(text);
const schema = (up: string, name: string): string =>
  `# yaml-language-server: $schema=${up}schema/${name}.schema.json\n`;

function site({ id, name, url, contact }: Answers): string {
  return `${schema('./', 'site')}id: ${id}
url: ${url}
contact: ${contact}
repository: null
languages:
  - id: en
    name: English
    locale: en-US
    state: finished
geography: city
area: ${id}
home: [] # the indicators of the home page, at most one an issue area
homeMap: null
texts:
  name: ${quoted(`${name!} Equity Indicators`)}
  city: ${quoted(`the city of ${name!}`)}
  question: ${quoted(`Does race predict how well you live in ${name!}?`)}
  standfirst: No figures are published yet. This page fills as indicators are added.
  purpose: ${quoted(`Open figures on ${name!}, by race and ethnicity, sex, age and place, with their uncertainty and their gaps.`)}
`;
}

const city = ({ id, name, vintage }: Answers): string => `${schema('../../', 'geography')}id: city
vintage: '${vintage}'
publisher: ${quoted(name!)}
licence: none stated
boundaries: false
areas:
  - ${id}
texts:
  name: ${quoted(name!)}
  one: city
  areaName: null
  areas:
    ${id}: ${quoted(name!)}
  caveat: null
`;

const issueArea = (id: string, name: string): string => `${schema('../../', 'issue-area')}id: ${id}
texts:
  name: ${quoted(name)}
  standfirst: What this area is, and what equity means here, is still to be written.
  missing:
    - title: Everything, so far
      text: No indicator of this area is published yet.
      holder: null
  documents: []
  noPeople: No indicator of this area is published yet.
  noMap: No figures by place are published yet.
`;

const page = (id: string, title: string, words: string): string => `${schema('../../', 'page')}id: ${id}
texts:
  title: ${title}
  standfirst: ${quoted(words)}
  sections:
    - heading: What is here
      note: null
      paragraphs:
        - This text is still to be written by those who publish the site.
      list: []
`;

const glossary = `${schema('../', 'glossary')}texts:
  terms:
    estimate:
      term: Estimate
      definition: The value given, which stands for a value that nobody knows exactly.
    reference-group:
      term: Reference group
      definition: A fixed point to measure from. It is a yardstick and not a goal.
`;

/**
 * Every file of an empty, valid data folder, by its path. `areas` are the issue areas it begins with, name by id: each city
 * names and describes its own from there.
 */
export function cityFiles(answers: Answers, areas: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([
    ['site.yaml', site(answers)],
    ['catalog/glossary.yaml', glossary],
    ['catalog/geographies/city.yaml', city(answers)],
    ...[...areas].map(([id, name]): [string, string] => [`catalog/issue-areas/${id}.yaml`, issueArea(id, name)]),
    ['catalog/pages/about.yaml', page('about', 'About', 'Who publishes this site, and why.')],
    ['catalog/pages/method.yaml', page('method', 'Method', 'How figures are made, and what they may be said to show.')],
    ['catalog/pages/accessibility.yaml', page('accessibility', 'Accessibility', 'How this site is made for everyone.')],
    ...[...schemaFiles()].map(([name, text]): [string, string] => [`schema/${name}`, text]),
  ]);
}
