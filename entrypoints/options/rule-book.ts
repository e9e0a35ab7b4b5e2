import type { Reason, RuleBook, RuleEntry, Trial, Tried } from '../../components/options/rule-book';
import { segments } from '../../components/segments';
import { type Because, type Excluded, type Explained, Explainer } from '../../engine/explain';
import { ranker } from '../../engine/generated/ranker';
import { ruleTexts } from '../../engine/generated/rule-texts';
import { packed } from '../../engine/generated/tables';
import type { RuleText } from '../../engine/knowledge';
import { resolve } from '../../engine/resolve';
import type { Rule } from '../../engine/rule';
import type { Finding, Span } from '../../engine/types';
import { builtIn } from '../../packs/built-in';
import { rulesOf } from '../../packs/compile';
import { type CompiledPacks, loadCompiled, loadOwnPacks, type OwnPack } from '../../packs/store';
import type { Wanted } from '../../page/silence';

/** Most characters of one try: explaining looks at every rule in every sentence. */
const MOST = 20_000;
const MOST_SHOWN = 100;

/** The built-in rules and those of the reader's own packs that are on, with their texts, and engines that say why. */
export async function makeRuleBook(): Promise<RuleBook> {
  const [{ packs }, own] = await Promise.all([loadOwnPacks(), loadCompiled()]);
  const rules = [...builtIn.rules, ...packs.flatMap(({ pack }) => rulesOf(pack))];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const explainers = [new Explainer(packed, ranker)];
  if (own) explainers.push(new Explainer(own.tables));
  const explain = (text: string) => together(explainers.map((one) => one.explain(text)));
  return {
    rules: [...builtInEntries(), ...ownEntries(packs, own)],
    try: (text, wanted) => tryText(explain, (id) => byId.get(id), text, wanted),
  };
}

function builtInEntries(): RuleEntry[] {
  return builtIn.rules.flatMap((rule) => {
    const text = ruleTexts[rule.id];
    return text ? [entryOf(rule, text, null)] : [];
  });
}

function ownEntries(packs: readonly OwnPack[], own: CompiledPacks | null): RuleEntry[] {
  const texts = new Map(own?.texts.map((text) => [text.id, text]));
  return packs.flatMap(({ pack }) =>
    rulesOf(pack).flatMap((rule) => {
      const text = texts.get(rule.id);
      return text ? [entryOf(rule, text, pack.title.zh)] : [];
    }),
  );
}

/** What built-in and own rules say of one text, chosen among as in a page. */
function together(all: readonly Explained[]): Explained {
  const found = all.flatMap(({ findings }) => findings);
  const findings = resolve(found);
  const beaten = found
    .filter((finding) => !findings.includes(finding))
    .map((finding): Excluded => ({ ...finding, because: { kind: 'overlapped' } }));
  const excluded = [...beaten, ...all.flatMap((one) => one.excluded)];
  return {
    findings,
    excluded: excluded.sort((a, b) => a.start - b.start),
    statute: all.some(({ statute }) => statute),
  };
}

/** A rule's file and its texts in one. */
export function entryOf(rule: Rule, text: RuleText, pack: string | null): RuleEntry {
  const { status, patterns, falsePositives, examples, counterexamples } = rule;
  return { ...text, status, patterns, falsePositives, examples, counterexamples, pack };
}

/** Tries one text; `ruleOf` gives the rules as written, to quote their guards. */
export function tryText(
  explain: (text: string) => Explained,
  ruleOf: (id: string) => Rule | undefined,
  whole: string,
  wanted: Wanted,
): Trial {
  const text = whole.slice(0, MOST);
  const { findings, excluded, statute } = explain(text);
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
