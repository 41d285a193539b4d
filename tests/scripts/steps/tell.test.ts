import { expect, test } from 'vitest';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { tell, vocabularyOf } from '../../../scripts/steps/tell.ts';
import { division, figure, indicator } from '../../src/format/invented.ts';
import { english } from '../../src/format/words.ts';
import { catalog } from '../small-catalog.ts';

const site = publishSite(catalog({ survey: [] }), '2022-03-01');
const vocabulary = vocabularyOf(site, english);
const untold = {
  id: 'no-boat',
  indicator: indicator(),
  latestPeriod: '2021',
  latestVintage: 'survey-2021',
  nextExpected: null,
  overdue: false,
  everyone: figure({ estimate: 20 }),
  divisions: [division([20, 16], { oak: [30, 25], fir: [12, 11.5] })],
  overTime: null,
  places: [],
  observations: [],
  sources: ['survey'],
  texts: { en: indicator().texts },
};

test('sentences and a citation with the address of the page', () => {
  const told = tell(untold, vocabulary, site);
  expect(told.takeaways[0]).toBe(
    'In 2021, 16.0 percent of residents of Port had no boat: from 11.5 percent of Fir residents to 25.0 percent of Oak residents.',
  );
  expect(told.citation).toBe(
    'Port Almanac: “Residents without a boat, by tree”, 2021. Source: Survey Office. https://port.example/indicators/no-boat/ (March 1, 2022).',
  );
});

test('other languages than the first have their folder', () => {
  expect(vocabularyOf(site, { ...english, language: 'es' }).url).toBe('https://port.example/es');
});

test('an area that nobody named is an error, not a code on the page', () => {
  expect(vocabulary.areaName('ward', '02')).toBe('02');
  expect(() => vocabulary.areaName('ward', '99')).toThrow('ward has no area "99"');
});

test('an error says which indicator and language it is about', () => {
  const texts = { en: { ...indicator().texts, sentence: 'In {year}' } };
  expect(() => tell({ ...untold, texts }, vocabulary, site)).toThrow('indicator no-boat, en: sentence: {year}');
});
