import type { Settings } from './settings-schema';

/** What is done on one site: read by itself, not at all, or on a click only. */
export type SiteMode = 'on' | 'off' | 'click';

/** In the order in which they decide, where a host stands on two of them: the popup switches off without asking. */
const LISTS = { off: 'offSites', on: 'onSites', click: 'clickSites' } as const;
const MODES = Object.keys(LISTS) as SiteMode[];

type SiteLists = Pick<Settings, (typeof LISTS)[SiteMode]>;

/** All sites that have been set apart, by name. */
export function ownSites(settings: SiteLists): { host: string; mode: SiteMode }[] {
  const modes = new Map<string, SiteMode>();
  for (const mode of MODES) {
    for (const host of settings[LISTS[mode]]) if (!modes.has(host)) modes.set(host, mode);
  }
  return [...modes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, mode]) => ({ host, mode }));
}

/** The lists with a host on that of `mode` and on no other; `null` takes it off all. */
export function withSite(settings: SiteLists, host: string, mode: SiteMode | null): SiteLists {
  const lists = { ...settings };
  for (const one of MODES) {
    const others = settings[LISTS[one]].filter((site) => site !== host);
    lists[LISTS[one]] = one === mode ? [...others, host] : others;
  }
  const { onSites, offSites, clickSites } = lists;
  return { onSites, offSites, clickSites };
}

/**
 * The host that somebody means who writes a name or pastes an address; `null` when it is neither.
 * Gives names in the form that the browser uses for them (`xn--…`).
 */
export function hostFrom(given: string): string | null {
  const text = given.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { hostname, protocol } = new URL(text.includes('://') ? text : `https://${text}`);
    const web = protocol === 'https:' || protocol === 'http:';
    return web && /^(localhost|[^.*]+(\.[^.*]+)+|\[.+\])$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** Match pattern of one host over http and https: what permission is asked for. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** Match pattern of all sites. */
export const ALL_SITES = '*://*/*';
