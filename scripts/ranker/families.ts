import { FAMILIES, type FeatureReader } from '../../engine/ranker/features';
import { FeatureList } from '../../engine/ranker/keys';
import { countIn, listsOf, type Reading } from '../../engine/ranker/sentence-sums';
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
  reading: Reading,
  passage: Span,
  findings: readonly Finding[],
): FamilyKeys[] {
  return FAMILIES.map((family) => {
    const lists =
      family === 'rules'
        ? [ruleList(reader, passage, findings)]
        : listsOf(reader, family, reading, passage);
    const keys = lists.flatMap((list) => list.once().map((index) => list.keys[index] as number));
    return { ...counted(keys), features: countIn(lists) };
  });
}

function ruleList(reader: FeatureReader, passage: Span, findings: readonly Finding[]): FeatureList {
  const list = new FeatureList();
  reader.readRules(passage, findings, list);
  return list;
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
