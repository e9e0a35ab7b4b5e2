import { FAMILIES, type FeatureReader } from '../../engine/ranker/features';
import { FeatureList } from '../../engine/ranker/keys';
import type { Reading } from '../../engine/ranker/sentence-sums';
import { firstFrom } from '../../engine/tokens';
import type { Finding, Span } from '../../engine/types';

/** The features of one family in a passage: its keys, ascending, and in how many of its sentences each stands. */
export interface FamilyKeys {
  keys: Int32Array;
  counts: Uint8Array;
  /** How many there are, as often as they stand: what the value of each is divided by. */
  features: number;
}

export const NO_KEYS: FamilyKeys = {
  keys: new Int32Array(0),
  counts: new Uint8Array(0),
  features: 0,
};

/** The features of a passage of whole sentences, in the order of FAMILIES, as engine/ranker/ranker.ts adds them up. */
export function familiesOf(
  reader: FeatureReader,
  { text, sentences, tokens }: Reading,
  passage: Span,
  findings: readonly Finding[],
): FamilyKeys[] {
  const from = firstFrom(sentences, passage.start);
  const inside = sentences.slice(from, firstFrom(sentences, passage.end));
  return FAMILIES.map((family) => {
    const keys: number[] = [];
    let features = 0;
    const take = (list: FeatureList): void => {
      for (const index of list.once()) keys.push(list.keys[index] as number);
      features += list.count;
    };
    const list = new FeatureList();
    if (family === 'rules') {
      reader.readRules(passage, findings, list);
      take(list);
    } else {
      for (const one of inside) {
        list.clear();
        reader.readSentence(family, text, one, tokens, list);
        take(list);
      }
    }
    return { ...counted(keys), features };
  });
}

function counted(list: readonly number[]): Omit<FamilyKeys, 'features'> {
  const sorted = Int32Array.from(list).sort();
  const keys: number[] = [];
  const counts: number[] = [];
  for (const key of sorted) {
    if (key === keys.at(-1)) counts[counts.length - 1] = (counts.at(-1) as number) + 1;
    else {
      keys.push(key);
      counts.push(1);
    }
  }
  return { keys: Int32Array.from(keys), counts: Uint8Array.from(counts) };
}
