import { expect, test } from 'vitest';
import { siteAnswer } from '../../scripts/site-answer.ts';
import { recordingMachine } from './recording-machine.ts';

const link = '<link rel="canonical" href="https://port.example/almanac/">';
const site = { '/dist/index.html': link, '/dist/a.txt': 'a', '/dist/404.html': 'gone' };

test('answers below the path of its address, and sends the root there', async () => {
  const { base, answer } = await siteAnswer(recordingMachine(site), '/dist');
  expect(base).toBe('/almanac/');
  expect(await answer('/almanac/a.txt')).toMatchObject({ status: 200 });
  expect(await answer('/')).toMatchObject({ status: 308, headers: { location: '/almanac/' } });
  expect(await answer('/a.txt')).toMatchObject({ status: 404 });
});

test('a folder without a site is said', async () => {
  await expect(siteAnswer(recordingMachine(), '/dist')).rejects.toThrow('npm run build');
});
