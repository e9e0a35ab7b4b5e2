import fc from 'fast-check';
import { HOSTILE } from './texts';

/** How many values a test tries, and from which seed: few in `npm test`, as many as asked for in `npm run fuzz`. */
export function runs(few: number): { numRuns: number; seed: number } {
  const { FUZZ_VALUES, FUZZ_SEED } = process.env;
  return { numRuns: Number(FUZZ_VALUES ?? few), seed: Number(FUZZ_SEED ?? 20_261_123) };
}

/** Names that mean something to every object. */
const LOADED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON'];

const strings = fc.oneof(
  fc.constantFrom(...Object.values(HOSTILE), ...LOADED, '', ' ', '0', 'true', 'null'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.nat(20_000).map((length) => '责'.repeat(length)),
);
const numbers = fc.oneof(
  fc.constantFrom(-0, -1, 0.5, 7, 2 ** 31, 2 ** 53, 1e308, Number.NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer(),
);

/** Anything that one part of an extension can send another, or find stored: no functions, no getters. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(null, undefined, true, false, [], {}) },
  { weight: 3, arbitrary: strings },
  { weight: 3, arbitrary: numbers },
  { weight: 2, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true }) },
  { weight: 1, arbitrary: fc.nat(3_000).map(nested) },
  { weight: 1, arbitrary: fc.nat(30_000).map((length) => new Array(length).fill(1)) },
  { weight: 1, arbitrary: fc.constantFrom(...LOADED).map(loaded) },
);

/** A sound value with one to four places made wrong: something else there, a name more, a name gone, an entry twice. */
export function mutated(sound: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.array(fc.nat(50), { maxLength: 6 }),
    how: fc.constantFrom<How>('replace', 'add', 'remove', 'repeat'),
    name: fc.oneof(fc.constantFrom(...LOADED), strings),
    value: hostileValue,
  });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce(withChange, structuredClone(sound)));
}

/** What arrives of a value in Chromium, which sends JSON; `undefined` where it cannot be sent at all. */
export function asSent(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** Whether a value is built as a sound one is: the same kinds at the same names, and no name that it does not have. */
export function isBuiltLike(sound: unknown, given: unknown): boolean {
  if (Array.isArray(sound)) {
    return (
      Array.isArray(given) && given.every((item) => sound.some((one) => isBuiltLike(one, item)))
    );
  }
  if (typeof sound === 'object' && sound !== null) {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
    return Object.entries(given).every(
      ([name, value]) =>
        Object.hasOwn(sound, name) && isBuiltLike(sound[name as keyof typeof sound], value),
    );
  }
  return typeof given === typeof sound && (typeof given !== 'number' || Number.isFinite(given));
}

/** The names every object has, in one string; a test looks that they stay what they were. */
export function prototypeNames(): string {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .flatMap((prototype) => Reflect.ownKeys(prototype).map(String))
    .join();
}

type How = 'replace' | 'add' | 'remove' | 'repeat';
interface Change {
  path: number[];
  how: How;
  name: string;
  value: unknown;
}

function withChange(root: unknown, { path, how, name, value }: Change): unknown {
  const [step, ...rest] = path;
  if (typeof root !== 'object' || root === null) return how === 'replace' ? value : root;
  const keys = Object.keys(root);
  const key = keys[(step ?? 0) % Math.max(keys.length, 1)];
  if (step === undefined || key === undefined)
    return how === 'replace' ? value : added(root, name, value);
  const child = (root as Record<string, unknown>)[key];
  const isLeaf = typeof child !== 'object' || child === null;
  if (rest.length > 0 && !isLeaf)
    return put(root, key, withChange(child, { path: rest, how, name, value }));
  if (how === 'remove') return without(root, key);
  if (how === 'add') return added(root, name, value);
  if (how === 'repeat') return repeated(root, key, child);
  return put(root, key, value);
}

/** Sets a name as JSON does: `__proto__` too becomes a name like any other. */
function put(root: object, key: string, value: unknown): object {
  return Object.defineProperty(root, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function added(root: object, name: string, value: unknown): object {
  if (!Array.isArray(root)) return put(root, name, value);
  root.push(value);
  return root;
}

function without(root: object, key: string): object {
  if (Array.isArray(root)) root.splice(Number(key), 1);
  else Reflect.deleteProperty(root, key);
  return root;
}

function repeated(root: object, key: string, child: unknown): object {
  if (!Array.isArray(root)) return put(root, `${key} `, child);
  root.push(...new Array(500).fill(child));
  return root;
}

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { type: value };
  return value;
}

function loaded(name: string): unknown {
  return put({}, name, { polluted: true, type: 'summary', toString: 1 });
}
