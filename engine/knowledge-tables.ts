import { type Automaton, unpackAutomaton, unpackInts } from './automaton';
import { FUNCTION_ROOTS } from './rule';
import type { CompiledPhrase, CompiledRule, PackedTables } from './tables';

/** The unpacked knowledge that one engine works with. */
export interface Knowledge {
  automaton: Automaton;
  classIds: ReadonlyMap<string, number>;
  classNames: readonly string[];
  closure: readonly (readonly number[])[];
  termClasses: readonly (readonly number[])[];
  termRoots: readonly (readonly string[])[];
  /** 1 where a term carries content: a paragraph without one is not read further. */
  termIsContent: Uint8Array;
  phrases: readonly CompiledPhrase[];
  rules: readonly CompiledRule[];
}

/** Unpacks the tables once; takes a few milliseconds. */
export function unpackKnowledge(packed: PackedTables): Knowledge {
  const termClasses = unpackTermClasses(packed);
  const roots = packed.classes.map((name) => name.split('.')[0] as string);
  const termRoots = termClasses.map((classes) => [
    ...new Set(classes.map((cls) => roots[cls] as string)),
  ]);
  return {
    automaton: unpackAutomaton(packed),
    classIds: new Map(packed.classes.map((name, id) => [name, id])),
    classNames: packed.classes,
    closure: packed.closure,
    termClasses,
    termRoots,
    termIsContent: Uint8Array.from(termRoots, (own) =>
      own.some((root) => !FUNCTION_ROOTS.has(root)) ? 1 : 0,
    ),
    phrases: packed.phrases,
    rules: packed.rules,
  };
}

function unpackTermClasses(packed: PackedTables): number[][] {
  const flat = unpackInts(packed.termClasses);
  const lists: number[][] = [];
  for (let at = 0; at < flat.length; ) {
    const count = flat[at] as number;
    lists.push([...flat.subarray(at + 1, at + 1 + count)]);
    at += 1 + count;
  }
  return lists;
}
