import { expect, test } from 'vitest';
import { buildData } from '../../../scripts/build-data.ts';
import { cityFiles, cityQuestions } from '../../../scripts/new/city.ts';
import { wrongAnswer } from '../../../scripts/new/question.ts';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import { english } from '../../src/format/words.ts';

const answers = {
  id: 'oak-bay',
  name: "Oak Bay's",
  url: 'https://oak.example/almanac',
  contact: 'a@oak.example',
  vintage: '2020',
};
const areas = new Map([
  ['water', 'Water and Boats'],
  ['learning', 'Learning'],
]);
const files = new Map([...cityFiles(answers, areas)].map(([path, text]) => [path, new TextEncoder().encode(text)]));

test('an empty city is sound, has the issue areas it is given, and is published', () => {
  const { problems, catalog } = checkFolder(files);
  expect(problems).toEqual([]);
  expect([...catalog!.issueAreas.values()].map(({ texts }) => texts.name)).toEqual(['Learning', 'Water and Boats']);
  expect(catalog?.site.texts.question).toBe("Does race predict how well you live in Oak Bay's?");
  const built = buildData(catalog!, [english], '2026-01-01');
  expect([built.problems, built.indicators]).toEqual([[], []]);
});

test('no word of the first city is in it', () => {
  for (const [path, text] of cityFiles(answers, areas))
    expect([path, /Los Angeles|LAPD|Californi/i.test(text) && !path.startsWith('schema/')]).toEqual([path, false]);
});

test('what is asked refuses what does not fit', () => {
  const wrong = (flag: string, answer: string) =>
    wrongAnswer(
      cityQuestions.find((one) => one.flag === flag)!,
      answer,
    );
  expect([
    wrong('url', 'https://oak.example/'),
    wrong('url', 'http://oak.example'),
    wrong('contact', 'oak'),
    wrong('vintage', 'now'),
  ]).not.toContain(null);
});
