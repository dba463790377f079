/**
 * The table of architecture: which folder of `src` may import whom, and what it must never touch. One entry a layer;
 * the rules below are made from it, so that the table and its enforcement can't part.
 */
const folders = ['text', 'data', 'model', 'selection', 'charts', 'downloads', 'views', 'shell', 'styles'];

const page = ['document', 'window', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage'];
const clock = 'The clock, the network and the page are arguments here, so that the result depends on nothing else.';

export const layers = [
  { folder: 'text', may: [], libraries: [], globals: [...page, 'fetch'], clock: true },
  { folder: 'data', may: ['text'], textOnlyFrom: [], libraries: [], globals: [...page, 'fetch'], clock: true },
  { folder: 'model', may: ['data'], libraries: [], globals: [...page, 'fetch'], clock: true },
  { folder: 'selection', may: ['data', 'model', 'text'], libraries: [], globals: [...page, 'fetch'], clock: true },
  {
    folder: 'charts',
    may: ['data', 'model', 'selection', 'text'],
    libraries: [],
    types: ['echarts'],
    globals: [...page, 'fetch'],
    clock: true,
  },
  {
    folder: 'downloads',
    may: ['data', 'model', 'selection', 'text'],
    libraries: [],
    globals: [...page, 'fetch'],
    clock: true,
  },
  {
    folder: 'views',
    may: ['data', 'model', 'selection', 'text', 'charts', 'downloads'],
    libraries: ['svelte'],
    types: ['echarts'],
    globals: ['location', 'history', 'fetch'],
    clock: false,
  },
  {
    folder: 'shell',
    may: ['data', 'model', 'selection', 'text', 'charts', 'downloads', 'views', 'styles'],
    libraries: ['svelte'],
    globals: [],
    clock: false,
  },
];

const libraries = ['svelte', 'echarts', 'papaparse', 'fflate', '@noble/hashes', '@tanstack/virtual-core'];
const rule = '@typescript-eslint/no-restricted-imports';

/** Patterns that forbid a layer's imports. `own` lifts the ban on libraries that this very file owns. */
function patterns(layer, own = []) {
  const banned = folders.filter((folder) => folder !== layer.folder && !layer.may.includes(folder));
  const allowed = [...layer.libraries, ...own];
  return [
    ...banned.map((folder) => ({
      regex: `^(\\.\\./)+${folder}(/|$)`,
      message: `src/${layer.folder} must not import src/${folder}, not even a type: see docs/architecture.md.`,
    })),
    ...libraries
      .filter((library) => !allowed.includes(library))
      .map((library) => ({
        regex: `^${library}(/|$)`,
        message: `src/${layer.folder} must not import ${library} at run time.`,
        allowTypeImports: layer.types?.includes(library) === true,
      })),
  ];
}

/** No `import()` of what a static import may not reach. */
function dynamicImports(layer, own = []) {
  const banned = folders.filter((folder) => folder !== layer.folder && !layer.may.includes(folder));
  const lib = libraries
    .filter((library) => ![...layer.libraries, ...own].includes(library))
    .map((library) => library.replaceAll('/', '\\u002F'));
  return {
    selector: `ImportExpression[source.value=/^(\\.\\.\\u002F)+(${banned.join('|') || '-'})(\\u002F|$)|^(${lib.join('|') || '-'})(\\u002F|$)/]`,
    message: `src/${layer.folder} must not import this, however late.`,
  };
}

const html = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]',
    message: 'No HTML from text: data is only ever text.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a name says at each use where it comes from.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: they hide which file an import reaches.' },
];

const time = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
  { selector: "CallExpression[callee.object.name='performance']", message: clock },
];

function rulesOf(layer, own = []) {
  return {
    [rule]: ['error', { patterns: patterns(layer, own) }],
    'no-restricted-globals': ['error', ...layer.globals.map((name) => ({ name, message: clock }))],
    'no-restricted-syntax': ['error', ...html, dynamicImports(layer, own), ...(layer.clock ? time : [])],
  };
}

const of = (name) => layers.find((layer) => layer.folder === name);

/** ESLint configuration objects, one a layer, and one each for the files that own a library. */
export const layerConfigs = [
  ...layers.map((layer) => ({ files: [`src/${layer.folder}/**/*.{ts,svelte}`], rules: rulesOf(layer) })),
  { files: ['src/data/csv.ts'], rules: rulesOf(of('data'), ['papaparse']) },
  { files: ['src/downloads/package/zip.ts'], rules: rulesOf(of('downloads'), ['fflate']) },
  { files: ['src/downloads/package/sha256.ts'], rules: rulesOf(of('downloads'), ['@noble/hashes']) },
  { files: ['src/views/echarts.ts'], rules: rulesOf(of('views'), ['echarts']) },
  { files: ['src/views/virtualRows.svelte.ts'], rules: rulesOf(of('views'), ['@tanstack/virtual-core']) },
];
