import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = ['model', 'measures', 'checks', 'geo', 'sheets', 'lens', 'strings', 'format', 'charts', 'maps'];
const words = ['strings', 'styles', 'format', 'charts', 'maps'];
const printed = ['model', 'geo', 'lens', ...words, 'published', 'routes', 'components', 'layouts'];

/**
 * Who may import whom, in `src`: a folder may import itself and the folders named here, nothing else of ours.
 * `tests/architecture.test.ts` holds every file to this table; the rules below say the same in the editor.
 */
export const mayImport = {
  model: [],
  measures: ['model'],
  checks: ['model'],
  geo: ['model'],
  sheets: ['model'],
  // How a budget proposal is looked at: in the browser of staff and by the command, the same.
  lens: ['model', 'measures', 'checks', 'geo', 'sheets'],
  strings: [],
  styles: [],
  format: ['model', 'measures', 'checks', 'geo', 'sheets', 'lens', 'strings'],
  charts: ['model', 'measures', 'checks', 'geo', 'strings'],
  maps: ['model', 'measures', 'checks', 'geo', 'strings'],
  published: pure,
  // Runs the pipeline itself in the browser of staff, so that nothing is computed twice in two ways.
  preflight: [...pure, 'scripts'],
  recompute: ['model', 'measures'],
  routes: ['model', 'published'],
  components: [...printed, 'preflight', 'recompute'],
  layouts: printed,
  pages: printed,
};

/** What `scripts` may import of `src`: everything that is pure, nothing that prints. */
export const scriptsMayImport = pure;

/** Packages that have one home: only files below these paths may import them. */
export const packageHomes = {
  arquero: ['scripts/steps/'],
  '@observablehq/plot': ['src/charts/'],
  linkedom: ['src/charts/', 'scripts/html-leaks.ts'],
  d3: ['src/charts/', 'src/maps/'],
  'topojson-client': ['scripts/', 'src/maps/'],
  'topojson-server': ['scripts/'],
  'topojson-simplify': ['scripts/', 'src/maps/'],
  '@stdlib/': ['src/measures/'],
  'qrcode-generator': ['src/charts/'],
  yalps: ['src/measures/'],
  'intl-messageformat': ['src/format/', 'src/checks/'],
  zod: ['src/model/', 'src/checks/', 'scripts/schema.ts'],
  'csv-parse': ['src/checks/', 'src/sheets/', 'scripts/'],
  'csv-stringify': ['scripts/'],
  '@duckdb/': ['scripts/fetchers/'],
  ajv: ['scripts/standards/'],
  fflate: ['scripts/', 'src/sheets/', 'src/preflight/'],
  saxen: ['src/sheets/'],
  'playwright-core': ['scripts/browser/'],
  'write-excel-file': ['scripts/', 'src/preflight/'],
  astro: ['src/components/', 'src/layouts/', 'src/pages/'],
};

/** The only files that may touch files, network, clock and environment. */
const browser = ['find', 'installed', 'launch', 'print-pdf', 'unpack'].map((name) => `browser/${name}`);
const inScripts = ['effects', 'files', 'claim', 'network', ...browser].map((name) => `scripts/${name}.ts`);
export const effectFiles = [...inScripts, 'src/published/read.ts'];

/** Built-in modules of Node that do nothing to the outside. */
export const pureBuiltins = [
  'node:path',
  'node:path/posix',
  'node:url',
  'node:util',
  'node:crypto',
  'node:buffer',
  'node:zlib',
];

/** Rules of ESLint itself that find mistakes; those that TypeScript finds already are left out. */
const mistakes = [
  'no-cond-assign',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-dupe-else-if',
  'no-empty-character-class',
  'no-empty-pattern',
  'no-fallthrough',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-regex-spaces',
  'no-self-assign',
  'no-sparse-arrays',
  'no-unsafe-finally',
  'no-useless-backreference',
  'no-useless-escape',
  'no-useless-catch',
  'use-isnan',
];

const folders = Object.keys(mayImport);
const effectWords = 'effects live in scripts/effects.ts and are passed in';

const notFrom = (names, message) => ({ regex: `^(\\.\\./)+(src/)?(${names.join('|')})(/|$)`, message });
const noEffects = {
  regex: `^node:(?!(${pureBuiltins.map((name) => name.slice(5)).join('|')})$)`,
  message: effectWords,
};
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const packagesFor = (path) =>
  Object.entries(packageHomes)
    .filter(([, homes]) => !homes.some((home) => home.startsWith(path) || path.startsWith(home)))
    .map(([name, homes]) => ({ regex: `^${name}`, message: `belongs to ${homes.join(', ')}` }));

const folderRules = folders.map((folder) => ({
  files: [`src/${folder}/**`],
  ignores: effectFiles,
  rules: restrict(
    notFrom(
      [...folders, 'scripts', 'tests'].filter((name) => name !== folder && !mayImport[folder].includes(name)),
      `src/${folder} may import only: ${[folder, ...mayImport[folder]].join(', ')}`,
    ),
    ...packagesFor(`src/${folder}/`),
    noEffects,
  ),
}));

const unpure = folders.filter((name) => !pure.includes(name));

export default defineConfig(
  globalIgnores(['dist', '.build', '.astro', '.cache', 'node_modules']),
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    rules: {
      ...Object.fromEntries(mistakes.map((name) => [name, 'error'])),
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'no-nested-ternary': 'off',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  ...folderRules,
  {
    files: ['scripts/**/*.ts'],
    ignores: effectFiles,
    rules: {
      ...restrict(notFrom(unpure, 'scripts never import what prints pages'), ...packagesFor('scripts/'), noEffects),
      'no-restricted-globals': ['error', ...['fetch', 'setTimeout'].map((name) => ({ name, message: effectWords }))],
    },
  },
  {
    files: ['scripts/steps/**/*.ts'],
    rules: restrict(
      { regex: '^\\./', message: 'a step never imports another step: the command lists them in order' },
      notFrom(unpure, 'scripts never import what prints pages'),
      ...packagesFor('scripts/steps/'),
      noEffects,
    ),
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: effectFiles,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='process'][property.name='env']", message: effectWords },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: effectWords },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: effectWords },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: effectWords },
        { selector: 'ExportDefaultDeclaration', message: 'name what you export' },
        { selector: 'TSEnumDeclaration', message: 'Node runs this file by dropping types: use a union' },
      ],
    },
  },
  {
    files: ['src/**/*.astro', 'src/components/**/*.ts', 'scripts/*.mjs', 'tests/**', 'bench/**', '*.config.*'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
