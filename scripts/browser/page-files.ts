import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { PageFile } from './measure';

const HTML = /\.html?$/i;

/**
 * The HTML files that the arguments name: a file is taken as it is, a folder with everything below
 * it, sorted by path.
 * @throws Error naming the first path that cannot be read
 */
export function listPages(paths: string[]): PageFile[] {
  return paths.flatMap((path) => {
    const real = readable(path, () => realpathSync(path));
    const isFolder = readable(path, () => statSync(real).isDirectory());
    if (isFolder) return readable(path, () => below(path, real));
    return [{ name: path, root: dirname(real), path: basename(real) }];
  });
}

function below(given: string, root: string): PageFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && HTML.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => ({ name: join(given, path), root, path }));
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`Cannot read ${path}: ${(error as Error).message}`);
  }
}
