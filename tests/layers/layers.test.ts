import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';

const breaches: readonly (readonly [kind: string, file: string, code: string, rule: string])[] = [
  ['text imports data', 'src/text/plant.ts', "import { id } from '../data/schema';\nexport const x = id;\n", imports],
  [
    'data imports the model',
    'src/data/plant.ts',
    "import { refKey } from '../model/record';\nexport const x = refKey;\n",
    imports,
  ],
  [
    'a type from a layer above',
    'src/model/plant.ts',
    "import type { Slice } from '../selection/slice';\nexport type X = Slice;\n",
    imports,
  ],
  [
    'an inline type from above',
    'src/model/plant.ts',
    "import { type Slice } from '../selection/slice';\nexport type X = Slice;\n",
    imports,
  ],
  ['a re-export from above', 'src/model/plant.ts', "export { sliceOf } from '../selection/slice';\n", imports],
  [
    'selection imports charts',
    'src/selection/plant.ts',
    "import { viewIds } from '../charts/view';\nexport const x = viewIds;\n",
    imports,
  ],
  ['a late import from above', 'src/model/plant.ts', "export const x = () => import('../selection/slice');\n", syntax],
  ['a late import of a library', 'src/charts/plant.ts', "export const x = () => import('echarts/core');\n", syntax],
  [
    'ECharts at run time in charts',
    'src/charts/plant.ts',
    "import { init } from 'echarts/core';\nexport const x = init;\n",
    imports,
  ],
  [
    'ECharts in a second view file',
    'src/views/plant.ts',
    "import { init } from 'echarts/core';\nexport const x = init;\n",
    imports,
  ],
  ['Svelte in charts', 'src/charts/plant.ts', "import { tick } from 'svelte';\nexport const x = tick;\n", imports],
  [
    'Papa Parse outside csv.ts',
    'src/data/plant.ts',
    "import Papa from 'papaparse';\nexport const x = Papa;\n",
    imports,
  ],
  [
    'ZIP outside zip.ts',
    'src/downloads/plant.ts',
    "import { zipSync } from 'fflate';\nexport const x = zipSync;\n",
    imports,
  ],
  ['ZIP in a component, however late', 'src/views/plant.ts', "export const x = () => import('fflate');\n", syntax],
  [
    'hashes outside sha256.ts',
    'src/downloads/package/plant.ts',
    "import { sha256 } from '@noble/hashes/sha2.js';\nexport const x = sha256;\n",
    imports,
  ],
  [
    'a late import of hashes',
    'src/downloads/plant.ts',
    "export const x = () => import('@noble/hashes/sha2.js');\n",
    syntax,
  ],
  [
    'virtual rows in a second view file',
    'src/views/plant.ts',
    "import { Virtualizer } from '@tanstack/virtual-core';\nexport const x = Virtualizer;\n",
    imports,
  ],
  [
    'charts import downloads',
    'src/charts/plant.ts',
    "import { csvFile } from '../downloads/csv';\nexport const x = csvFile;\n",
    imports,
  ],
  [
    'downloads import charts',
    'src/downloads/plant.ts',
    "import { viewIds } from '../charts/view';\nexport const x = viewIds;\n",
    imports,
  ],
  [
    'views import the shell',
    'src/views/plant.ts',
    "import { fetchText } from '../shell/fetchText';\nexport const x = fetchText;\n",
    imports,
  ],
  ['the document in data', 'src/data/plant.ts', 'export const x = () => document.title;\n', globals],
  ['fetch in the model', 'src/model/plant.ts', "export const x = () => fetch('x');\n", globals],
  ['the address in views', 'src/views/plant.ts', 'export const x = () => location.href;\n', globals],
  ['history in selection', 'src/selection/plant.ts', 'export const x = () => history.back();\n', globals],
  ['the clock in the model', 'src/model/plant.ts', 'export const x = () => new Date();\n', syntax],
  ['the clock, another way', 'src/selection/plant.ts', 'export const x = () => Date.now();\n', syntax],
  ['HTML from text', 'src/views/plant.ts', "export const x = (e: Element) => (e.innerHTML = '');\n", syntax],
  [
    'HTML in a component',
    'src/views/Plant.svelte',
    '<script lang="ts">const x = "";</script>{@html x}',
    'svelte/no-at-html-tags',
  ],
  ['a default export', 'src/model/plant.ts', 'export default 1;\n', syntax],
  ['a barrel', 'src/model/plant.ts', "export * from './record';\n", syntax],
  ['any', 'src/model/plant.ts', 'export const x = (y: any) => y;\n', '@typescript-eslint/no-explicit-any'],
  [
    'a silenced type error',
    'src/model/plant.ts',
    '// @ts-ignore\nexport const x = 1;\n',
    '@typescript-eslint/ban-ts-comment',
  ],
  ['a file too long', 'src/model/plant.ts', '// x\n'.repeat(301), 'max-lines'],
];

const sound: readonly (readonly [kind: string, file: string, code: string])[] = [
  [
    'model imports data',
    'src/model/plant.ts',
    "import { dayNumber } from '../data/date';\nexport const x = dayNumber;\n",
  ],
  [
    'charts use types of ECharts',
    'src/charts/plant.ts',
    "import type { EChartsOption } from 'echarts';\nexport type X = EChartsOption;\n",
  ],
  ['csv.ts imports Papa Parse', 'src/data/csv.ts', "import Papa from 'papaparse';\nexport const x = Papa;\n"],
  [
    'echarts.ts imports ECharts',
    'src/views/echarts.ts',
    "import { init } from 'echarts/core';\nexport const x = init;\n",
  ],
  [
    'zip.ts imports fflate',
    'src/downloads/package/zip.ts',
    "import { zipSync } from 'fflate';\nexport const x = zipSync;\n",
  ],
  [
    'sha256.ts imports hashes',
    'src/downloads/package/sha256.ts',
    "import { sha256 } from '@noble/hashes/sha2.js';\nexport const x = sha256;\n",
  ],
  [
    'virtualRows.svelte.ts imports virtual rows',
    'src/views/virtualRows.svelte.ts',
    "import { Virtualizer } from '@tanstack/virtual-core';\nexport const x = Virtualizer;\n",
  ],
  ['the shell reads the address', 'src/shell/plant.ts', 'export const x = () => location.href;\n'],
  ['a date of its own', 'src/data/plant.ts', 'export const x = new Date(0);\n'],
];

describe('the layers', () => {
  test.each(breaches)('reports %s', async (_kind, file, code, rule) => {
    expect(await complaints(file, code)).toContain(rule);
  });

  test.each(sound)('allows that %s', async (_kind, file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
