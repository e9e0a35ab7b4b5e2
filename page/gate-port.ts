import { api } from './api';
import type { Answer, Message, Sender } from './messages';

// The gate runs on every page of the listed sites, so it does without the schemas of messages.ts and settings.ts:
// it is asked one thing, that carries nothing, and looks at one list of the settings.

const SETTINGS = 'settings';

/**
 * Answers `get-report` and nothing else.
 * @param answer `undefined` leaves the question to another listener
 * @returns a function that stops listening
 */
export function answerReports(answer: () => Answer<'get-report'> | undefined): () => void {
  const listener = (raw: unknown, sender: Sender, respond?: (answer: unknown) => void) => {
    if (sender.id !== undefined && sender.id !== api().runtime.id) return undefined;
    if ((raw as Partial<Message<'get-report'>> | null)?.type !== 'get-report') return undefined;
    const given = answer();
    if (!given) return undefined;
    // As in `onMessage`: a callback where the browser has one, else a promise.
    if (!respond) return Promise.resolve(given);
    respond(given);
    return undefined;
  };
  const { onMessage } = api().runtime;
  const either = listener as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(either);
  return () => onMessage.removeListener(either);
}

/** Tells the background that this frame is worth reading. */
export async function callReader(): Promise<void> {
  const message: Message<'gate-passed'> = { type: 'gate-passed' };
  await api().runtime.sendMessage(message);
}

/** Whether one of the hosts is among those that the reader has switched off. */
export async function areOff(hosts: () => readonly string[]): Promise<boolean> {
  const stored = await api().storage.local.get(SETTINGS);
  return namesAny(stored[SETTINGS], hosts());
}

/** Calls back with what `areOff` would say, each time that settings are stored. @returns a function that stops */
export function watchOff(hosts: readonly string[], changed: (off: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS];
    if (change) changed(namesAny(change.newValue, hosts));
  };
  const { onChanged } = api().storage.local;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/** A broken value switches nothing off; whoever reads the settings whole puts it aside. */
function namesAny(settings: unknown, hosts: readonly string[]): boolean {
  const { offSites } = (settings ?? {}) as { offSites?: unknown };
  return Array.isArray(offSites) && hosts.some((host) => offSites.includes(host));
}
