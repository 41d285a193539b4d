import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page as Tab } from 'playwright-core';
import { serve } from '../site/server.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';

// `node tests/browser/guide-pictures.ts` takes the pictures of the guide for staff anew, from the software itself. It walks
// through the guide with real figures: the newest year of one table is taken out, and brought again as a spreadsheet.

const root = resolve(import.meta.dirname, '../..');
const work = join(root, '.cache', 'guide');
const data = join(work, 'data');
const out = join(root, 'src', 'components', 'guide-step', 'pictures');
const source = 'la-sdg-poverty';
const year = '2019';

const spreadsheets = {
  en: { name: 'poverty-2019.csv', faulty: faults('Year,Race,Value', ['All', 'Blak', 'Latino', 'White']) },
  es: { name: 'pobreza-2019.csv', faulty: faults('Año,Raza,Valor', ['Todas', 'Negro', 'Latina', 'Blanca']) },
};

/** The figures of the year as a person might type them: a decimal comma, a percent sign, a misspelt group. */
function faults(heads: string, labels: string[]): string {
  const values = ['16.7', '24.6', '"20,2"', '14.4%'];
  return [heads, ...labels.map((label, index) => `${year},${label},${values[index]}`), ''].join('\n');
}

const mended = (text: string): string =>
  text.replace('"20,2"', '20.2').replace('14.4%', '14.4').replace('Blak', 'Black').replace('Negro', 'Negra');

function run(script: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: work,
    encoding: 'utf8',
  });
  return `${stderr}${stdout}`;
}

/** Takes the year out of the table, with a receipt that says so. */
const withoutYear = (): string =>
  run('import.ts', 'before.csv', '--source', source, '--data', 'data', '--replace').split('\n').at(-2)!;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** The data folder without the year, and the site built from it. */
function prepare(): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(root, 'data'), data, { recursive: true });
  const table = readFileSync(join(data, 'tables', `${source}.csv`), 'utf8').split('\n');
  writeFileSync(join(work, 'before.csv'), table.filter((line) => !line.includes(`,${year},`)).join('\n'));
  say(withoutYear());
  say(run('build.ts', '--data', data, '--out', join(work, 'site')).split('\n').slice(-3).join('\n'));
}

/** A page that shows a text as a terminal or a spreadsheet would. */
const plain = (lang: string, body: string): string => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>
body{margin:0;font:15px/1.5 system-ui}main{display:inline-block;padding:18px 22px;max-width:756px}
pre{margin:0;white-space:pre-wrap;font:14px/1.5 ui-monospace,monospace}main.dark{background:#1f1a24;color:#f3eef7}
table{border-collapse:collapse;background:#fff;color:#222}td,th{border:1px solid #c9c4cf;padding:5px 26px 5px 9px;text-align:left}
th{background:#efedf2;font-weight:400}.drop{border:2px dashed #8a808f;padding:28px;text-align:center}.field{border:1px solid #8a808f;padding:7px}.button{border:1px solid;padding:7px 14px}.at{padding-right:9px}</style><main class="${body.startsWith('<pre>') ? 'dark' : ''}">${body}</main>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sheet(text: string): string {
  const rows = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replace('"20,2"', '20;2')
        .split(',')
        .map((cell) => cell.replace(';', ',')),
    );
  const letters = ['', ...rows[0]!.map((_, index) => 'ABC'[index])].map((letter) => `<th>${letter}</th>`).join('');
  const lines = rows.map(
    (row, at) => `<tr><th class="at">${at + 1}</th>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><tr>${letters}</tr>${lines.join('')}</table>`;
}

async function pictureOf(part: Locator, name: string): Promise<void> {
  await part.screenshot({ path: join(out, name), animations: 'disabled' });
}

async function check(tab: Tab, origin: string, lang: string, file: { name: string; text: string }, name: string) {
  await tab.goto(`${origin}${lang === 'en' ? '' : `/${lang}`}/staff/check/`);
  await tab.selectOption('sheet-check select', source);
  await tab.setInputFiles('sheet-check input[type=file]', {
    name: file.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(file.text),
  });
  await tab.waitForSelector('[data-view] table');
  await pictureOf(tab.locator('#check'), name);
}

/** What a terminal shows: the beginning and the end of a long text. */
function terminal(command: string, text: string): string {
  const lines = text.trim().split('\n');
  const shown = lines.length > 14 ? [...lines.slice(0, 7), '…', ...lines.slice(-2)] : lines;
  return `<pre>$ ${escaped(command)}\n${escaped(shown.join('\n'))}</pre>`;
}

/** A drawing, and no picture, of the page of the repository that takes files: it is not ours to photograph. */
const upload = `<p>data / <b>tables</b></p><div class="drop">Drag files here<br><small>${source}.csv<br>${source}.meta.json</small></div>
<p>Commit changes</p><div class="field">Poverty in ${year}, from the publisher's file of this week</div>
<p>( ) Commit directly to the main branch<br>(•) Create a new branch for this commit and start a pull request</p><b class="button">Propose changes</b>`;

/** The comment on the proposal, as the workflow writes it, and the page of the indicator as it is then published. */
async function published(tab: Tab): Promise<void> {
  const text = run('diff.ts', 'before', 'data').split('\n## Newer')[0]!;
  say(run('build.ts', '--data', data, '--out', join(work, 'after')).split('\n').slice(-3).join('\n'));
  const { origin: after, server: second } = await serve(join(work, 'after'));
  for (const lang of ['en', 'es'] as const) {
    await tab.goto(`${after}${lang === 'en' ? '' : `/${lang}`}/indicators/poverty/`);
    await tab.screenshot({ path: join(out, `published-${lang}.png`), animations: 'disabled' });
    const blank = await browser.newPage({ viewport: { width: 800, height: 900 } });
    for (const [name, body] of [
      ['comment', `<pre class="light">${escaped(text.trim())}</pre>`],
      ['upload', upload],
    ] as const) {
      await blank.setContent(plain(lang, body));
      await pictureOf(blank.locator('main'), `${name}-${lang}.png`);
    }
  }
  second.close();
}

async function inLanguage(tab: Tab, origin: string, lang: 'en' | 'es'): Promise<void> {
  const { name, faulty } = spreadsheets[lang];
  const blank = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const show = async (body: string, file: string) => {
    await blank.setContent(plain(lang, body));
    await pictureOf(blank.locator('main'), `${file}-${lang}.png`);
  };
  await show(sheet(faulty), 'spreadsheet');
  await check(tab, origin, lang, { name, text: faulty }, `faults-${lang}.png`);
  await check(tab, origin, lang, { name, text: mended(faulty) }, `sound-${lang}.png`);
  withoutYear();
  rmSync(join(work, 'before'), { recursive: true, force: true });
  cpSync(data, join(work, 'before'), { recursive: true });
  const asked = [name, '--source', source, '--data', 'data', '--date', '2026-11-27', '--language', lang];
  const typed = `npm run import -- ${name} --source ${source}${lang === 'en' ? '' : ` --language ${lang}`}`;
  writeFileSync(join(work, name), faulty);
  await show(terminal(typed, run('import.ts', ...asked)), 'command-faults');
  writeFileSync(join(work, name), mended(faulty));
  await show(terminal(typed, run('import.ts', ...asked)), 'command-sound');
}

prepare();
mkdirSync(out, { recursive: true });
const { origin, server } = await serve(join(work, 'site'));
const browser = await launch(await findBrowser());
const tab = await browser.newPage({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
for (const lang of ['en', 'es'] as const) await inLanguage(tab, origin, lang);
await published(tab);
await browser.close();
server.close();
