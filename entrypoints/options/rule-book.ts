import type { Reason, RuleBook, RuleEntry, Trial, Tried } from '../../components/options/rule-book';
import { segments } from '../../components/segments';
import { type Because, type Excluded, Explainer } from '../../engine/explain';
import { ranker } from '../../engine/generated/ranker';
import { ruleTexts } from '../../engine/generated/rule-texts';
import { packed } from '../../engine/generated/tables';
import type { RuleText } from '../../engine/knowledge';
import type { Rule } from '../../engine/rule';
import type { Finding, Span } from '../../engine/types';
import type { Wanted } from '../../page/silence';
import { sources } from './sources';

/** Most characters of one try: explaining looks at every rule in every sentence. */
const MOST = 20_000;
const MOST_SHOWN = 100;

/** The built-in rules with their texts in all languages, and an engine that says why. */
export function makeRuleBook(): RuleBook {
  const explainer = new Explainer(packed, ranker);
  const byId = new Map(sources.rules.map((rule) => [rule.id, rule]));
  return {
    rules: sources.rules.flatMap((rule) => {
      const text = ruleTexts[rule.id];
      return text ? [entryOf(rule, text, null)] : [];
    }),
    try: (text, wanted) => tryText(explainer, (id) => byId.get(id), text, wanted),
  };
}

/** A rule's file and its texts in one. */
export function entryOf(rule: Rule, text: RuleText, pack: string | null): RuleEntry {
  const { status, patterns, falsePositives, examples, counterexamples } = rule;
  return { ...text, status, patterns, falsePositives, examples, counterexamples, pack };
}

/** Tries one text; `ruleOf` gives the rules as written, to quote their guards. */
export function tryText(
  explainer: Explainer,
  ruleOf: (id: string) => Rule | undefined,
  whole: string,
  wanted: Wanted,
): Trial {
  const text = whole.slice(0, MOST);
  const { findings, excluded, statute } = explainer.explain(text);
  const seen = (finding: Finding) => wanted(finding, text.slice(finding.start, finding.end));
  const silenced = findings.filter((finding) => !seen(finding));
  return {
    marked: findings.filter(seen).map((finding) => triedOf(text, finding, null)),
    excluded: [
      ...silenced.map((finding) =>
        triedOf(text, finding, { key: 'try.because.silenced', params: {}, guard: '' }),
      ),
      ...excluded
        .slice(0, MOST_SHOWN)
        .map((one) => triedOf(text, widened(text, one), reasonOf(text, one, ruleOf(one.rule)))),
    ],
    statute,
    cut: whole.length > MOST ? MOST : null,
  };
}

function triedOf(
  text: string,
  { portrait, rule, start, end, evidence, ...rest }: Finding | Excluded,
  because: Reason | null,
): Tried {
  const marks = evidence.map((mark) => ({
    slot: mark.slot,
    start: mark.start - start,
    end: mark.end - start,
  }));
  const strength = 'strength' in rest ? rest.strength : null;
  return { portrait, rule, strength, because, quotation: segments(text.slice(start, end), marks) };
}

/** Whole sentences around a place, for people to read. */
function widened<S extends Span>(text: string, place: S): S {
  const before = text.slice(0, place.start).search(/[^。！？；\n]*$/);
  const after = /[。！？；\n]|$/.exec(text.slice(place.end))?.index ?? 0;
  const end = Math.min(text.length, place.end + after + 1);
  return { ...place, start: Math.max(0, before), end };
}

function reasonOf(text: string, { because }: Excluded, rule: Rule | undefined): Reason {
  const words = 'words' in because ? text.slice(because.words.start, because.words.end) : '';
  return {
    key: `try.because.${because.kind}`,
    params: { words },
    guard: guardOf(because, rule),
  };
}

function guardOf(because: Because, rule: Rule | undefined): string {
  if (!('index' in because)) return '';
  return rule?.[because.kind]?.[because.index] ?? '';
}
