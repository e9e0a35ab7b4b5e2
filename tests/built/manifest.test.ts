import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sitePatterns } from '../../page/sites';
import { freshBuild } from '../../scripts/browser/build';
import { ROOT } from '../../scripts/setup/tools';
import { ALLOWED, ALLOWED_KEYS, ALLOWED_LATER, type Allowed } from './permissions';

const ADD = 'Not on the list: write an ADR and name it in tests/built/permissions.ts.';

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js: string[]; css?: string[]; world?: string }[];
  content_security_policy?: { extension_pages?: string };
  background?: object;
}

describe.each([
  ['chrome', 'chromium'],
  ['firefox', 'firefox'],
] as const)('the manifest as built for %s', (browser, build) => {
  let manifest: Manifest;
  beforeAll(() => {
    manifest = JSON.parse(readFileSync(join(freshBuild(build), 'manifest.json'), 'utf8'));
  });
  const forThis = (list: readonly Allowed[]) =>
    list
      .filter(({ only }) => only === undefined || only === browser)
      .map(({ permission }) => permission)
      .sort();

  it('asks for the listed permissions and no other', () => {
    expect([...(manifest.permissions ?? [])].sort(), ADD).toEqual(forThis(ALLOWED));
  });

  it('asks later for what is listed as asked later, and nothing else', () => {
    const { optional_permissions: more = [], optional_host_permissions: hosts = [] } = manifest;
    expect([...more, ...hosts].sort(), ADD).toEqual(forThis(ALLOWED_LATER));
  });

  it('covers the sites of page/sites.ts and no other', () => {
    expect(manifest.host_permissions).toEqual(sitePatterns(false));
    for (const { matches } of manifest.content_scripts ?? []) {
      expect(sitePatterns(false)).toEqual(expect.arrayContaining(matches));
    }
  });

  it('has no key that could bring other powers', () => {
    expect(
      Object.keys(manifest).filter((key) => !ALLOWED_KEYS.includes(key)),
      'web_accessible_resources, externally_connectable and the like open the extension to pages.',
    ).toEqual([]);
    for (const script of manifest.content_scripts ?? []) expect(script.world).toBeUndefined();
  });

  it('lets its own pages run only what is in the package, and connect to nothing', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|connect-src|data:|blob:|\*/);
  });
});

it.each([...ALLOWED, ...ALLOWED_LATER])(
  '$permission has its reason in $adr',
  ({ permission, adr }) => {
    const file = join(ROOT, 'docs', 'adr', adr);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(readFileSync(file, 'utf8'), `${adr} does not speak of it`).toContain(permission);
  },
);
