import { freshBuild } from '../../scripts/browser/build';

/** Builds the extension for both browsers, once for all files. */
export function setup(): void {
  freshBuild('chromium-test');
  freshBuild('firefox-test');
}
