import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** Path in the archive, with forward slashes → contents. */
export type Files = ReadonlyMap<string, Uint8Array>;

// Zip files hold local time without a zone; this is the earliest that they can hold.
const TIME = new Date(1980, 0, 1);
const REGULAR_FILE = 0o100644;
const UNIX = 3;

/** Packs files so that the same contents give the same bytes, whenever, wherever and in whatever order. */
export function archive(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { attrs: REGULAR_FILE << 16 }]]),
  );
  return zipSync(entries, { level: 9, mtime: TIME, os: UNIX });
}

/** What a package is recognised by, in the form that `sha256sum -c` reads. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
