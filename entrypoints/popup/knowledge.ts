import type { Knowledge } from '../../components/context';
import { portraitTexts } from '../../engine/generated/portrait-texts';
import type { RuleText } from '../../engine/knowledge';

const rules = new Map<string, RuleText>();

/** All texts about portraits, and those about rules once they have been loaded. */
export const knowledge: Knowledge = { portraits: portraitTexts, rule: (id) => rules.get(id) };

/**
 * Loads the texts about rules. They are most of what a popup would have to parse before it can show its rows.
 * @param own those of the reader's own rules too
 */
export async function loadRuleTexts(own: boolean): Promise<void> {
  const { ruleTexts } = await import('../../engine/generated/rule-texts');
  for (const text of Object.values(ruleTexts)) rules.set(text.id, text);
  // Few have rules of their own; nobody else waits for the code that reads them.
  if (own) await loadOwn();
}

async function loadOwn(): Promise<void> {
  const store = await import('../../packs/store');
  const texts = (await store.loadCompiled())?.texts ?? [];
  for (const text of texts) if (!rules.has(text.id)) rules.set(text.id, text);
  if (texts.length === 0) void renewOutdated(store);
}

/** After an update of the extension own rules rest until they are compiled anew, which only its own pages can do. */
async function renewOutdated({ loadOwnPacks }: typeof import('../../packs/store')): Promise<void> {
  const { outdated } = await loadOwnPacks();
  if (outdated) await import('../../packs/manage').then(({ renewPacks }) => renewPacks());
}
