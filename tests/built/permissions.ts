/** One thing that an installed extension may do, and the decision that says why. */
export interface Allowed {
  permission: string;
  /** A file in docs/adr/. */
  adr: string;
  /** The only browser that has it; both when left out. */
  only?: 'chrome' | 'firefox';
}

/**
 * Everything that the built manifest may ask for besides the hosts of page/sites.ts. A permission that is not on this
 * list fails the tests: write down why it is needed (docs/adr/), then add a line here.
 */
export const ALLOWED: readonly Allowed[] = [
  { permission: 'storage', adr: '0030-permissions.md' },
  { permission: 'activeTab', adr: '0030-permissions.md' },
  { permission: 'scripting', adr: '0030-permissions.md' },
  { permission: 'contextMenus', adr: '0030-permissions.md' },
  { permission: 'sidePanel', adr: '0026-side-panel.md', only: 'chrome' },
];

/** Hosts or permissions that are asked for later, at a click of the reader's. */
export const ALLOWED_LATER: readonly Allowed[] = [
  { permission: '*://*/*', adr: '0021-more-sites.md' },
];

/** Every key that the built manifest may have: a new one may bring powers of its own. */
export const ALLOWED_KEYS: readonly string[] = [
  'manifest_version',
  'name',
  'short_name',
  'description',
  'version',
  'default_locale',
  'icons',
  'incognito',
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'commands',
  'content_security_policy',
  'background',
  'action',
  'content_scripts',
  'options_ui',
  'side_panel',
  'sidebar_action',
  'minimum_chrome_version',
  'browser_specific_settings',
];
