import type { Knowledge } from '../../components/context';
import { portraitTexts, ruleTexts } from '../../engine/generated/rule-texts';

/** Texts about portraits and rules, with `own` those of the reader's own rules too. */
export async function loadKnowledge(own: boolean): Promise<Knowledge> {
  // Few have rules of their own; nobody else waits for the code that reads them.
  const store = own ? await import('../../packs/store') : null;
  const texts = (await store?.loadCompiled())?.texts ?? [];
  if (store && texts.length === 0) void renewOutdated(store);
  return {
    portraits: portraitTexts,
    rule: (id) =>
      Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : texts.find((rule) => rule.id === id),
  };
}

/** After an update of the extension own rules rest until they are compiled anew, which only its own pages can do. */
async function renewOutdated({ loadOwnPacks }: typeof import('../../packs/store')): Promise<void> {
  const { outdated } = await loadOwnPacks();
  if (outdated) await import('../../packs/manage').then(({ renewPacks }) => renewPacks());
}
/** All texts about portraits and rules. */
export const knowledge: Knowledge = {
  portraits: portraitTexts,
  rule: (id) => (Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : undefined),
};
