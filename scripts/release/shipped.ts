import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'wxt';
import { ROOT } from '../setup/tools';

/** Not in the bundle by itself: the tables of fold and Traditional texts are made from its dictionaries. */
const DATA = ['opencc-js'];

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|third_party)[^/]*$/i;

/** A package of which something is shipped. */
export interface Shipped {
  name: string;
  version: string;
  /** As its package.json says, such as `MIT`. */
  licence: string;
  /** Full texts of its licence files; empty when it brings none. */
  texts: string[];
}

/** Builds for both browsers and names every package of which a module went into it, by name. */
export async function shippedPackages(): Promise<Shipped[]> {
  const folders = new Set(DATA.map((name) => join(ROOT, 'node_modules', name)));
  for (const browser of ['chrome', 'firefox']) {
    const outDir = '.cache/licences';
    const { steps } = await build({ root: ROOT, outDir, browser, manifestVersion: 3 });
    for (const chunk of steps.flatMap(({ chunks }) => chunks)) {
      const ids = 'moduleIds' in chunk ? chunk.moduleIds : [];
      for (const id of ids.filter((one) => one.includes('/node_modules/'))) {
        folders.add(packageFolder(id));
      }
    }
  }
  return [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder above a module that has a package.json with a version: some have smaller ones inside. */
function packageFolder(id: string): string {
  let folder = dirname(id);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && 'version' in JSON.parse(readFileSync(file, 'utf8'));
}

function describe(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').trim());
  return { name, version, licence: license, texts };
}

/** The file that is shipped: every package, its licence and the full text. */
export function licenceFile(packages: readonly Shipped[]): string {
  const parts = packages.map(({ name, version, licence, texts }) => {
    const title = `${name} ${version} (${licence})`;
    const words = texts.length > 0 ? texts : [withoutText(name, licence)];
    return [title, '='.repeat(title.length), ...words].join('\n\n');
  });
  return [
    'Wenze Mirror holds code or data of the packages below, each under its own licence.',
    ...parts,
    '',
  ].join('\n\n\n');
}

function withoutText(name: string, licence: string): string {
  return `The package brings no licence file; it says of itself that it is under ${licence}: https://www.npmjs.com/package/${name}`;
}
