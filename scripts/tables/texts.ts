import { Converter } from 'opencc-js';
import type { Sources } from '../../engine/compile/compile';
import type { Localised, PortraitText, RuleText } from '../../engine/knowledge';
import { wordingRule } from '../../engine/ranker/wording';
import type { Rule, Text } from '../../engine/rule';
import { PORTRAITS, type Portrait } from '../../engine/types';
import { portraits } from '../../rules/portraits';
import { wordings } from '../../rules/wording';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Reader-facing texts of all rules in three languages, as a TypeScript module. */
export function makeRuleTexts(sources: Sources): string {
  const rules: Record<string, RuleText> = {};
  for (const rule of sources.rules) {
    rules[rule.id] = ruleText(rule.id, rule.portrait, rule, rule.articles);
  }
  for (const portrait of PORTRAITS) {
    const id = wordingRule(portrait);
    rules[id] = ruleText(id, portrait, wordings[portrait], []);
  }
  return `import type { RuleText } from '../knowledge';

export const ruleTexts: Record<string, RuleText> = ${JSON.stringify(rules)};
`;
}

/** Reader-facing texts of the six portraits in three languages, as a TypeScript module. */
export function makePortraitTexts(): string {
  const texts = Object.fromEntries(
    PORTRAITS.map((portrait) => {
      const { name, short, gloss, what, harm, requires, check } = portraits[portrait];
      const text: PortraitText = {
        portrait,
        name: localise(name),
        short: localise(short),
        gloss: localise(gloss),
        what: localise(what),
        harm: localise(harm),
        requires: localise(requires),
        check: localise(check),
      };
      return [portrait, text];
    }),
  );
  return `import type { PortraitText } from '../knowledge';
import type { Portrait } from '../types';

export const portraitTexts: Record<Portrait, PortraitText> = ${JSON.stringify(texts)};
`;
}

function ruleText(
  id: string,
  portrait: Portrait,
  { title, explanation, innocent }: Pick<Rule, 'title' | 'explanation' | 'innocent'>,
  articles: RuleText['articles'],
): RuleText {
  return {
    id,
    portrait,
    title: localise(title),
    explanation: localise(explanation),
    innocent: localise(innocent),
    articles,
  };
}

function localise(text: Text): Localised {
  return { 'zh-Hans': text.zh, 'zh-Hant': text.hant ?? derive(text.zh), en: text.en };
}

/** Traditional readers expect corner brackets where Simplified ones have curved quotation marks. */
function derive(text: string): string {
  return toTraditional(text).replace(/“/g, '「').replace(/”/g, '」');
}
