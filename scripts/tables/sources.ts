import { readdir } from 'node:fs/promises';
import type { Sources } from '../../engine/compile/compile';
import type { Groups, Lexicon, Phrase, Rule } from '../../engine/rule';

const RULES = new URL('../../rules/', import.meta.url);

/** Reads all knowledge under rules/. A file in the right folder is registered; there is no index to keep. */
export async function loadSources(): Promise<Sources> {
  const lexicons = await loadAll<Lexicon>(['lexicon/', 'stance/']);
  const phrases = (await loadAll<Phrase[]>(['phrases/'])).flat();
  const rules = await loadAll<Rule>(['p1/', 'p2/', 'p3/', 'p4/', 'p5/', 'p6/']);
  const { groups } = (await import(new URL('groups.ts', RULES).href)) as { groups: Groups };
  return { lexicons, phrases, rules, groups };
}

async function loadAll<T>(folders: readonly string[]): Promise<T[]> {
  const loaded: T[] = [];
  for (const folder of folders) {
    const names = await readdir(new URL(folder, RULES)).catch(() => []);
    for (const name of names.filter(isKnowledge).sort()) {
      const module = (await import(new URL(folder + name, RULES).href)) as { default?: T };
      if (!module.default) throw new Error(`rules/${folder}${name}: has no default export`);
      loaded.push(module.default);
    }
  }
  return loaded;
}

function isKnowledge(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'examples.ts';
}
