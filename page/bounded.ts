import * as v from 'valibot';

/** A list of no more than `most` items. Its length is looked at first, so that millions are refused in one word. */
export function listOf<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
}
