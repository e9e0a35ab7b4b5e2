import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackages, type Package } from '../../scripts/release/packages';
import { ROOT } from '../../scripts/setup/tools';

const folder = mkdtempSync(join(tmpdir(), 'wenze-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('packages for the stores', () => {
  let once: Package[];
  beforeAll(() => {
    once = makePackages(join(folder, 'once'));
  });

  const contents = (kind: string) => {
    const name = once.find((one) => one.name.endsWith(`-${kind}.zip`))?.name ?? '';
    return unzipSync(readFileSync(join(folder, 'once', name)));
  };

  it('have the same bytes when everything is built a second time', () => {
    expect(makePackages(join(folder, 'twice'))).toEqual(once);
  });

  it.each([
    ['chrome', '.output/chrome-mv3'],
    ['firefox', '.output/firefox-mv3'],
  ])('%s: every file of the build and no other', (kind, build) => {
    const built = readdirSync(join(ROOT, build), { recursive: true, withFileTypes: true });
    const packed = contents(kind);
    expect(Object.keys(packed)).toHaveLength(built.filter((entry) => entry.isFile()).length);
    expect(packed['manifest.json']).toEqual(
      new Uint8Array(readFileSync(join(ROOT, build, 'manifest.json'))),
    );
  });

  it('sources: what a build needs, and nothing that is made or secret', () => {
    const names = Object.keys(contents('sources'));
    expect(names).toEqual(
      expect.arrayContaining([
        'package.json',
        'package-lock.json',
        'wxt.config.ts',
        'rules/ranker.json',
      ]),
    );
    expect(names.filter((name) => /node_modules|\/generated\/|^\.output|\.env/.test(name))).toEqual(
      [],
    );
  });
});
