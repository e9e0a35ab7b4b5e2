import { freshBuild } from '../../scripts/browser/build';

const BUILDS = ['chromium-test', 'firefox-test', 'chromium', 'firefox'] as const;

/** Builds the extension for both browsers, for tests and as it is shipped, once for all files. */
export function setup(): void {
  for (const build of BUILDS) freshBuild(build);
}
