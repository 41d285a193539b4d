import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { offline, tellSizes } from '../../scripts/offline.ts';
import { recordingMachine } from './recording-machine.ts';

const site = {
  site: { url: 'https://port.example', languages: [{ id: 'en' }, { id: 'es' }] },
};

test('one ZIP a language: its pages, their style, and where to start', async () => {
  const machine = recordingMachine({
    'built/site.json': JSON.stringify(site),
    'site/index.html': '<a href="/es/">es</a><a href="/about/">about</a>',
    'site/about/index.html': '<a href="/">home</a>',
    'site/es/index.html': '<a href="/">en</a>',
    'site/embed/en/x/index.html': 'a picture for other pages',
    'site/_astro/a.css': 'a{}',
    'site/es/reports/tide/print.css': '@page{}',
    'site/_astro/a.js': 'x()',
    'site/data/all.csv': 'a',
  });
  const sizes = await offline(machine, 'site', 'built');
  expect([...sizes.keys()]).toEqual(['en', 'es']);
  const read = (path: string) => unzipSync(machine.files.get(path)!);
  const english = read('site/offline/en.zip');
  expect(Object.keys(english).sort()).toEqual(['_astro/a.css', 'about/index.html', 'index.html', 'start.html']);
  expect(strFromU8(english['start.html']!)).toBe(
    '<a href="https://port.example/es/">es</a><a href="about/index.html">about</a>',
  );
  expect(strFromU8(english['about/index.html']!)).toBe('<a href="../index.html">home</a>');
  expect(Object.keys(read('site/offline/es.zip')).sort()).toEqual([
    '_astro/a.css',
    'es/index.html',
    'es/reports/tide/print.css',
    'start.html',
  ]);
  const before = machine.files.get('site/offline/en.zip');
  await offline(machine, 'site', 'built');
  expect(machine.files.get('site/offline/en.zip')).toEqual(before);
});

test('a page that offers the archives is told their sizes, in its own words', async () => {
  const languages = [
    { id: 'en', locale: 'en-US' },
    { id: 'es', locale: 'es-US' },
  ];
  const words = { data: { kilobytes: '{number} kB', megabytes: '{number} MB' } };
  const machine = recordingMachine({
    'built/site.json': JSON.stringify({ site: { ...site.site, languages } }),
    'built/strings/en.json': JSON.stringify(words),
    'built/strings/es.json': JSON.stringify({ data: { ...words.data, megabytes: '{number} megas' } }),
    'site/data/index.html': '<a>ZIP</a><span data-size-of="offline/es.zip"></span>',
    'site/es/data/index.html': '<span data-size-of="offline/en.zip"></span>',
  });
  const sizes = new Map([
    ['en', 9_600_000],
    ['es', 12_000],
  ]);
  await tellSizes(machine, 'site', 'built', sizes);
  const read = (path: string) => strFromU8(machine.files.get(path)!);
  expect(read('site/data/index.html')).toBe('<a>ZIP</a><span> (12 kB)</span>');
  expect(read('site/es/data/index.html')).toBe('<span> (9.6 megas)</span>');
});
