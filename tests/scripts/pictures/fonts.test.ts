import { expect, test } from 'vitest';
import { realEffects } from '../../../scripts/effects.ts';
import { families, fontFiles, writeFonts } from '../../../scripts/pictures/fonts.ts';
import { recordingMachine } from '../recording-machine.ts';

const inPackages = (one: string): string => `/here/node_modules/${one}`;

test('every face is unpacked, and the program is told to look nowhere else', async () => {
  const effects = realEffects();
  const folder = await effects.temporaryFolder('fonts-');
  const config = await writeFonts(effects, '.', folder);
  const files = await effects.listFiles(folder);
  const faces = await Promise.all(families.map((one) => fontFiles(effects, '.', one)));
  expect(files.filter((file) => file.endsWith('.ttf'))).toHaveLength(faces.flat().length);
  const text = await effects.readText(config);
  expect(text.match(/<dir>/g)).toHaveLength(1);
  expect(text).toContain(`<dir>${folder}</dir>`);
  for (const { name } of families.filter((one) => one.name !== one.named)) expect(text).toContain(`<string>${name}<`);
});

test('fonts are unpacked once for each version of them', async () => {
  const machine = recordingMachine();
  const source = realEffects();
  for (const one of families) {
    const [face] = await fontFiles(source, '.', one);
    machine.files.set(`/here/${face!}`, await source.readBytes(face!));
    machine.files.set(inPackages(`${one.package}/package.json`), new TextEncoder().encode('{"version":"1"}'));
  }
  await writeFonts(machine, '/here', '/fonts');
  machine.files.set('/fonts/fonts.conf', new TextEncoder().encode('kept'));
  expect(await writeFonts(machine, '/here', '/fonts')).toBe('/fonts/fonts.conf');
  expect(new TextDecoder().decode(machine.files.get('/fonts/fonts.conf'))).toBe('kept');
  machine.files.set(inPackages(`${families[0]!.package}/package.json`), new TextEncoder().encode('{"version":"2"}'));
  await writeFonts(machine, '/here', '/fonts');
  expect(new TextDecoder().decode(machine.files.get('/fonts/fonts.conf'))).toContain('<fontconfig>');
});

test('a package that is not installed is told, and how to mend it', async () => {
  await expect(fontFiles(recordingMachine(), '/here', families[4]!)).rejects.toThrow(/Noto Sans KR .*run npm ci/);
});
