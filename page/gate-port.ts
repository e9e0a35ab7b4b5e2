import { api } from './api';
import { insist } from './insist';
import { isWithdrawn } from './match-pattern';
import type { Answer, Message, Sender } from './messages';

// The gate runs on every page of the listed sites, so it does without the schemas of messages.ts and settings.ts:
// it hears two messages, and looks at what the settings say of sites.

const SETTINGS = 'settings';
/** Where packs/store.ts keeps which words let a page through for the reader's own rules. */
export const OWN_ANCHORS = 'packs-anchors';

/**
 * Answers `get-report` and nothing else.
 * @param answer `undefined` leaves the question to another listener
 * @returns a function that stops listening
 */
export function answerReports(answer: () => Answer<'get-report'> | undefined): () => void {
  return hear((raw, respond) => {
    if ((raw as Partial<Message<'get-report'>> | null)?.type !== 'get-report') return undefined;
    const given = answer();
    if (!given) return undefined;
    // As in `onMessage`: a callback where the browser has one, else a promise.
    if (!respond) return Promise.resolve(given);
    respond(given);
    return undefined;
  });
}

/** Calls back when the browser does not permit a host any more. @returns a function that stops listening */
export function watchWithdrawal(host: string, ended: () => void): () => void {
  return hear((raw) => {
    const { type, from, left } = (raw ?? {}) as Partial<Message<'withdrawn'>>;
    const whole = type === 'withdrawn' && Array.isArray(from) && Array.isArray(left);
    if (whole && isWithdrawn(host, from, left)) ended();
    return undefined;
  });
}

type Respond = (answer: unknown) => void;

/** Hears what this extension sends, and nothing that others do. @returns a function that stops listening */
function hear(listener: (raw: unknown, respond?: Respond) => unknown): () => void {
  const ours = (raw: unknown, { id }: Sender, respond?: Respond) =>
    id !== undefined && id !== api().runtime.id ? undefined : listener(raw, respond);
  const { onMessage } = api().runtime;
  const heard = ours as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(heard);
  return () => onMessage.removeListener(heard);
}

/** Tells the background that this frame is worth reading. */
export async function callReader(): Promise<void> {
  const message: Message<'gate-passed'> = { type: 'gate-passed' };
  await insist(() => api().runtime.sendMessage(message));
}

/** Why the gate does not look: the site is off, or is read on a click only. */
export type Rest = 'off' | 'click';

/** What the gate has to know before it looks. */
export interface Known {
  /** Whether it is to rest on pages of these hosts; `null`: it is not. */
  rest: Rest | null;
  /** Source of a regular expression that the reader's own rules look for beside; `null`: none. */
  own: string | null;
}

/** Looks up what is stored. @param hosts asked afterwards: a frame may not know them at once */
export async function lookUp(hosts: () => readonly string[]): Promise<Known> {
  const stored = await api().storage.local.get([SETTINGS, OWN_ANCHORS]);
  const settings = stored[SETTINGS];
  const own = stored[OWN_ANCHORS];
  const on = (settings as { packs?: unknown } | undefined)?.packs === true;
  return { rest: restOf(settings, hosts()), own: on && typeof own === 'string' ? own : null };
}

/** Calls back with what `lookUp` would say of resting, each time that settings are stored. @returns a function that stops */
export function watchRest(
  hosts: readonly string[],
  changed: (rest: Rest | null) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS];
    if (change) changed(restOf(change.newValue, hosts));
  };
  const { onChanged } = api().storage.local;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/**
 * Why the gate does not look at pages of these hosts; `null`: it does.
 * @param settings as stored: a broken value has nothing rest, and whoever reads the settings whole puts it aside
 */
export function restOf(settings: unknown, hosts: readonly string[]): Rest | null {
  const { offSites, onSites, clickSites, reach } = (settings ?? {}) as Record<string, unknown>;
  const names = (sites: unknown) =>
    Array.isArray(sites) && hosts.some((host) => sites.includes(host));
  if (names(offSites)) return 'off';
  if (names(onSites)) return null;
  return reach === 'click' || names(clickSites) ? 'click' : null;
}
