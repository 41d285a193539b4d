import { realEffects } from '../../../scripts/effects.ts';
import { loadCatalog } from '../../../scripts/load-catalog.ts';
import { sliceOf } from '../../../scripts/preflight/slice.ts';
import { interfaceWords } from '../../../scripts/interface-words.ts';

// The invented city Port Verity: every figure of it is synthetic.
export const harbour = await loadCatalog(realEffects(), 'tests/cities/port-verity');
const spoken = await interfaceWords(harbour, 'src/strings', realEffects());
export const languages = spoken.messages;
export const trees = Object.fromEntries(spoken.trees);
export const waterSlice = sliceOf(harbour, 'water-survey');
export const chosen = { source: 'water-survey', replace: false, language: 'en', date: '2022-03-01' };

export const brought = (text: string) => ({
  file: 'water.csv',
  bytes: new TextEncoder().encode(text),
  date: '2022-04-01',
});
export const sound = 'period,group,estimate,lower,upper\n2006-2010,Heron,64,60,68\n2006-2010,all,72,70,74\n';
export const faulty = 'period,group,estimate\n2006-2010,Herron,"64,1"\n2006-2010,all,72%\n';
