import type { Analysis, Finding } from './types';

/**
 * Reads one text: findings in the order of the text, and the roster.
 * Never throws on any string; offsets are those of `text` as given.
 */
export function analyse(text: string): Analysis {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/[^。!！?？\n]*(背鍋|背锅)[^。!！?？\n]*[。!！?？]?/g)) {
    const at = match.index + match[0].search(/背鍋|背锅/);
    findings.push({
      portrait: 2, rule: 'p2/placeholder', stance: 'critique', basis: 'stated', strength: 'fair',
      start: match.index, end: match.index + match[0].length,
      evidence: [{ slot: 'blame', start: at, end: at + 2 }],
    });
  }
  const roster = { total: null, entries: [], organisations: [], trigger: null, rectification: null };
  return { findings, roster, accountability: /问责|問責|处分|處分/.test(text) };
}
