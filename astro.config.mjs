import { defineConfig } from 'astro/config';
import { join } from 'node:path';

// Where the published objects lie and where pages go: the build command says so; by default this project's own folders.
const built = process.env['EQUITY_BUILD'] ?? join(import.meta.dirname, '.build');

/** Our pages forbid workers made of text: the writer of workbooks packs its archives at once instead. */
const packAtOnce = {
  name: 'pack-at-once',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
    id.endsWith('/zip/zipToArrayBuffer.js') && importer?.includes('write-excel-file')
      ? join(import.meta.dirname, 'src', 'preflight', 'zip-at-once.ts')
      : null,
};

export default defineConfig({
  site: process.env['SITE_URL'],
  base: process.env['BASE_PATH'] ?? '/',
  outDir: process.env['EQUITY_OUT'] ?? 'dist',
  publicDir: join(built, 'public'),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing is inlined: the content security policy allows files of this site and no inline style or script.
  vite: {
    plugins: [packAtOnce],
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
  devToolbar: { enabled: false },
});
