import { expect, it } from 'vitest';
import { easyTexts } from '../../../src/checks/easy-texts.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const hard = 'Administrative determinations necessitate comprehensive socioeconomic documentation.';

it('finds an easy text that is hard, in the original and in a translation', () => {
  const english = folderAfter(change('catalog/indicators/safe-water.yaml', 'This number is made up.', hard));
  expect(easyTexts(english).map(({ file, field, allowed }) => `${file} ${field}: ${allowed}`)).toEqual([
    'catalog/indicators/safe-water.yaml texts.easy: a Flesch-Kincaid grade of 6 at most',
  ]);
  const difficult = 'La administración determina responsabilidades extraordinariamente complejas y pormenorizadas.';
  const spanish = folderAfter(change('words/es/indicators/safe-water.yaml', 'Este número es inventado.', difficult));
  expect(easyTexts(spanish).map(({ file, allowed }) => `${file}: ${allowed}`)).toEqual([
    'words/es/indicators/safe-water.yaml: 70 points of Fernández Huerta at least',
  ]);
});

it('is silent on the city as it stands', () => {
  expect(easyTexts(folderAfter())).toEqual([]);
});
