import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { licenceFile, type Shipped, shippedPackages } from '../../scripts/release/shipped';
import { ROOT } from '../../scripts/setup/tools';

/** Licences under which code may be shipped in an extension under MIT. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

describe('licences of what is shipped', () => {
  let packages: Shipped[];
  beforeAll(async () => {
    packages = await shippedPackages();
  });

  it('stand in public/licences.txt, all of them and no others', () => {
    const written = readFileSync(join(ROOT, 'public', 'licences.txt'), 'utf8');
    expect(packages.map(({ name }) => name)).toContain('preact');
    expect(written === licenceFile(packages), 'Run `npm run licences`.').toBe(true);
  });

  it('allow it', () => {
    const unclear = packages.filter(({ licence }) =>
      licence.split(' AND ').some((one) => !COMPATIBLE.includes(one)),
    );
    expect(
      unclear.map(({ name }) => name),
      'Look for another package, or add its licence with care.',
    ).toEqual([]);
  });
});
