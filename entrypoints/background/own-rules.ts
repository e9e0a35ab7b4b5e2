import { browser } from 'wxt/browser';
import type { RuleText } from '../../engine/knowledge';
import { resolve } from '../../engine/resolve';
import type { Analysis } from '../../engine/types';
import { type Packs, packsOf } from '../../packs/run';
import { loadCompiled, watchCompiled } from '../../packs/store';
import type { Message } from '../../page/messages';
import { loadSettings, watchSettings } from '../../page/settings';

const RULES_CHANGED: Message<'rules-changed'> = { type: 'rules-changed' };

/** As they were when a text was last read; `null` until then, and after every change. */
let packs: Promise<Packs | null> | null = null;

/** Keeps up with what the reader does to own rules, and has every open page read anew with them. */
export function followOwnRules(): void {
  watchCompiled(() => void renew());
  watchSettings((now, before) => {
    if (now.packs !== before.packs) void renew();
  });
}

/** What the built-in rules found, with what the reader's own find beside them; on the same words the better one stays. */
export async function withOwnRules(
  text: string,
  analysis: Analysis,
): Promise<{ analysis: Analysis; ownRules: RuleText[] }> {
  packs ??= load();
  const own = await packs;
  const more = own?.analyse(text) ?? [];
  if (!own || more.length === 0) return { analysis, ownRules: [] };
  const findings = resolve([...analysis.findings, ...more]);
  const ids = new Set(findings.map(({ rule }) => rule));
  const ownRules = [...ids].map((id) => own.rule(id)).filter((rule) => rule !== undefined);
  return { analysis: { ...analysis, findings }, ownRules };
}

/** A store that fails once must not stop the built-in rules for good: the next text tries again. */
async function load(): Promise<Packs | null> {
  try {
    const { settings } = await loadSettings();
    return settings.packs ? packsOf(await loadCompiled()) : null;
  } catch (error) {
    console.debug('wenze-mirror: own rules not loaded', error);
    packs = null;
    return null;
  }
}

async function renew(): Promise<void> {
  packs = null;
  const tabs = await browser.tabs.query({});
  const told = tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, RULES_CHANGED));
  // Most tabs hold no reader, and need none for this.
  await Promise.allSettled(told);
}
