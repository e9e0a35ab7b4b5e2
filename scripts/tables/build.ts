import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from '../../engine/compile/compile';
import { makeFold } from './fold';
import { makeGatePattern } from './gate';
import { pack } from './pack-tables';
import { loadSources } from './sources';
import { makePortraitTexts, makeRuleTexts } from './texts';

export { pack };

const RANKER = new URL('../../rules/ranker.json', import.meta.url);
const OUT = new URL('../../engine/generated/', import.meta.url);

/** Writes engine/generated: the tables, the gate's pattern and the readers' texts. */
export async function buildTables(): Promise<void> {
  const sources = await loadSources();
  const packed = pack(compile(sources), makeFold());
  await mkdir(OUT, { recursive: true });
  await emit('tables.ts', moduleOf('packed', 'PackedTables', '../tables', JSON.stringify(packed)));
  await emit(
    'gate.ts',
    `export const gatePattern = ${JSON.stringify(makeGatePattern(sources, makeFold()))};\n`,
  );
  await emit('ranker.ts', await makeRanker());
  await emit('rule-texts.ts', makeRuleTexts(sources));
  await emit('portrait-texts.ts', makePortraitTexts());
}

/** The weights as a module; without rules/ranker.json, while it is being trained anew, the rules decide alone. */
async function makeRanker(): Promise<string> {
  const json = await readFile(RANKER, 'utf8').catch(() => undefined);
  const type = 'PackedRanker | undefined';
  if (json === undefined) return moduleOf('ranker', type, '../ranker/weights', 'null');
  return moduleOf('ranker', type, '../ranker/weights', JSON.stringify(JSON.parse(json)));
}

/** A module with one value, as JSON in a string: a browser reads that faster than the same as JavaScript. */
function moduleOf(name: string, type: string, from: string, json: string): string {
  const own = type.split(' ')[0] as string;
  return `import type { ${own} } from '${from}';\n\nexport const ${name}: ${type} = JSON.parse(${literal(json)});\n`;
}

/** A string literal that survives in any encoding. */
function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function emit(name: string, content: string): Promise<void> {
  await writeFile(new URL(name, OUT), content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTables();
