import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Compiled, compile } from '../../engine/compile/compile';
import type { PackedTables } from '../../engine/tables';
import { layOutTrie } from './automaton';
import { makeFold } from './fold';
import { makeGatePattern } from './gate';
import { loadSources } from './sources';
import { makeTexts } from './texts';

const OUT = new URL('../../engine/generated/', import.meta.url);

/** Packs compiled knowledge; terms are folded by the same table as the texts will be. */
export function pack(compiled: Compiled, fold: Uint16Array): PackedTables {
  const folded = new Map<string, Set<number>>();
  for (const { term, classes } of compiled.terms) {
    const key = foldTerm(fold, term);
    folded.set(key, new Set([...(folded.get(key) ?? []), ...classes]));
  }
  const terms = [...folded.keys()].sort();
  const { alphabet, base } = layOutTrie(terms);
  const sets = new Map<string, number>();
  const setOf = (term: string): number => {
    const key = [...(folded.get(term) as Set<number>)].sort((a, b) => a - b).join(' ');
    const index = sets.get(key) ?? sets.size;
    sets.set(key, index);
    return index;
  };
  return {
    fold: packFold(fold),
    alphabet: String.fromCharCode(...alphabet),
    terms: terms.join('\n'),
    base: packInts(base),
    termSets: packInts(terms.map(setOf)),
    classSets: [...sets.keys()].map((key) => key.split(' ').map(Number)),
    classes: compiled.classes,
    closure: compiled.closure,
    phrases: compiled.phrases,
    rules: compiled.rules,
  };
}

function foldTerm(fold: Uint16Array, term: string): string {
  return String.fromCharCode(...Array.from(term, (_, i) => fold[term.charCodeAt(i)] as number));
}

function packFold(fold: Uint16Array): string {
  let packed = '';
  fold.forEach((to, from) => {
    if (to !== from) packed += String.fromCharCode(from, to);
  });
  return packed;
}

function packInts(values: ArrayLike<number>): string {
  return Buffer.from(Int32Array.from(values).buffer).toString('base64');
}

/** Writes engine/generated: the tables, the gate's pattern and the readers' texts. */
export async function buildTables(): Promise<void> {
  const sources = await loadSources();
  const packed = pack(compile(sources), makeFold());
  await mkdir(OUT, { recursive: true });
  await emit(
    'tables.ts',
    `import type { PackedTables } from '../tables';\n\nexport const packed: PackedTables = ${literal(packed)};\n`,
  );
  await emit(
    'gate.ts',
    `export const gatePattern = ${JSON.stringify(makeGatePattern(sources, makeFold()))};\n`,
  );
  await emit('rule-texts.ts', makeTexts(sources));
}

/** JSON that also survives as a JavaScript literal in any encoding. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function emit(name: string, content: string): Promise<void> {
  await writeFile(new URL(name, OUT), content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTables();
