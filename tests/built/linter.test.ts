import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshBuild } from '../../scripts/browser/build';
import { ROOT } from '../../scripts/setup/tools';

const LINTER = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');

/** What addons.mozilla.org runs over each package that is handed in. */
it('the store of Firefox finds no error and nothing to warn of', () => {
  const done = spawnSync(process.execPath, [LINTER, '--output=json', freshBuild('firefox')], {
    encoding: 'utf8',
  });
  const { summary, errors, warnings, notices } = JSON.parse(done.stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
});
