/** Features of one family are told apart by a key below this; see docs/adr/0014-ranker.md for the size. */
export const KEYS = 1 << 20;

/** Takes up the features of one family, each key once, with the place where it first stands. */
export interface Sink {
  add(key: number, start: number, end: number): void;
}

/** Keeps the features of a family. */
export class FeatureList implements Sink {
  readonly keys: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(key: number, start: number, end: number): void {
    this.keys.push(key);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** Room for the keys of one list: more than a sentence ever has, and small enough to stay in the cache. */
const ROOM = 1 << 14;
const FULL = ROOM >> 1;

/** Turns hashes into keys of a family and hands on each that is new to the list. */
export class DistinctKeys {
  /** A hash table of keys, and beside each the list in which it was put there: it is never emptied. */
  private readonly keys = new Int32Array(ROOM);
  private readonly lists = new Int32Array(ROOM);
  private list = 0;
  private count = 0;
  private salt = 0;
  private sink: Sink = new FeatureList();

  begin(family: number, sink: Sink): void {
    this.salt = Math.imul(family + 1, 0x9e3779b1);
    this.sink = sink;
    this.list += 1;
    this.count = 0;
  }

  add(hash: number, start: number, end: number): void {
    const key = ((hash ^ (hash >>> 20) ^ this.salt) >>> 0) & (KEYS - 1);
    if (this.isNew(key)) this.sink.add(key, start, end);
  }

  private isNew(key: number): boolean {
    let slot = key & (ROOM - 1);
    while (this.lists[slot] === this.list) {
      if (this.keys[slot] === key) return false;
      slot = (slot + 1) & (ROOM - 1);
    }
    // A list this long is no sentence that people wrote: what comes later counts as known.
    if (this.count === FULL) return false;
    this.count += 1;
    this.keys[slot] = key;
    this.lists[slot] = this.list;
    return true;
  }
}
