import { DEFAULTS, VERSION } from './settings-schema';

type Stored = Record<string, unknown>;

/** One step for each version but the newest: from the version that names it to the one after. */
const STEPS: Record<number, (old: Stored) => Stored> = {
  // 1 knew language, marks and the sites that are off.
  1: (old) => ({ ...DEFAULTS, ...old, version: 2 }),
};

/**
 * Brings settings of an older version to the newest shape; anything else is given back as it came, for the
 * schema to judge. Fields that an older version had are kept, those it did not know get their defaults.
 */
export function migrate(raw: unknown): unknown {
  let value = raw;
  for (let version = versionOf(value); version < VERSION; version = versionOf(value)) {
    const step = Object.hasOwn(STEPS, version) ? STEPS[version] : undefined;
    if (!step) return value;
    value = step(value as Stored);
  }
  return value;
}

/** `Infinity` for what has no version: no step leads on from there. */
function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('version' in value)) return Infinity;
  return typeof value.version === 'number' ? value.version : Infinity;
}
