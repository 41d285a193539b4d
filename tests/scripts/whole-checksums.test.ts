import { expect, test } from 'vitest';
import { completeChecksums } from '../../scripts/whole-checksums.ts';
import { recordingMachine } from './recording-machine.ts';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('what has a checksum keeps it, the rest is weighed, pages and the list itself are not listed', async () => {
  const machine = recordingMachine({
    '/site/SHA256SUMS': `${'1'.repeat(64)}  data.json\n`,
    '/site/data.json': '{}',
    '/site/pictures/a.png': 'abc',
    '/site/index.html': 'page',
    '/site/_headers': 'host',
    '/site/_astro/a.js': '',
  });
  expect(await completeChecksums(machine, '/site')).toBe(3);
  expect(new TextDecoder().decode(machine.files.get('/site/SHA256SUMS'))).toBe(
    `${empty}  _astro/a.js\n${'1'.repeat(64)}  data.json\n${abc}  pictures/a.png\n`,
  );
});

test('a site without a list gets one', async () => {
  const machine = recordingMachine({ '/site/a.svg': '' });
  expect(await completeChecksums(machine, '/site')).toBe(1);
});
