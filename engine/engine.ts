import { applyRules } from './apply';
import { unpackKnowledge } from './knowledge-tables';
import { Mention } from './mention';
import { type CleanText, normalise, rawEnd, rawStart } from './normalise';
import { Prospect } from './prospect';
import { type Decision, decide } from './ranker/decide';
import { Ranker } from './ranker/ranker';
import type { PackedRanker } from './ranker/weights';
import { isWordingRule } from './ranker/wording';
import { readParagraphs } from './read';
import { isStatute } from './register';
import { resolve } from './resolve';
import { RosterReader } from './roster/reader';
import { isDenied } from './splits';
import type { PackedTables } from './tables';
import { type Paragraph, tokensOf } from './tokens';
import type { Analysis, Finding, Span } from './types';
import { scan } from './word-graph';

export interface Engine {
  analyse(text: string): Analysis;
}

/** Makes an engine over one set of tables; unpacking takes a few milliseconds, once. Without weights the rules decide alone. */
export function createEngine(packed: PackedTables, weights?: PackedRanker): Engine {
  const knowledge = unpackKnowledge(packed);
  const prospect = new Prospect(knowledge, weights?.glance ?? null);
  // Most pages need none, and it takes some milliseconds to make.
  let ranker: Ranker | null = null;
  const mentioning = new Mention(
    knowledge,
    'roster.followup',
    'trigger.exposure',
    'trigger.superior',
  );
  const account = knowledge.classIds.get('account') ?? -1;
  const measure = knowledge.classIds.get('measure') ?? -1;
  const judged = (text: string, paragraph: Paragraph, alone: boolean): Decision => {
    const found = applyRules(knowledge, paragraph);
    if (!weights) return { findings: found, dropped: [] };
    const { promising } = prospect;
    if (found.length === 0 && promising.length === 0) return { findings: [], dropped: [] };
    ranker ??= new Ranker(weights, knowledge);
    const decision = decide(ranker, text, paragraph, resolve(found), { alone, promising });
    const findings = decision.findings.filter(
      (one) => !(isWordingRule(one.rule) && isDenied(knowledge, paragraph, one)),
    );
    return { ...decision, findings };
  };
  return {
    analyse(given) {
      const clean = normalise(given);
      const roster = new RosterReader(knowledge);
      const findings: Finding[] = [];
      const dropped: Finding[] = [];
      let accountability = false;
      const alone = clean.text.length <= PASSAGE;
      const hits = scan(knowledge.graph, clean.text);
      prospect.turnTo(clean.text, hits, alone);
      for (const paragraph of readParagraphs(knowledge, clean.text, prospect, hits)) {
        const decision = judged(clean.text, paragraph, alone);
        for (const finding of resolve(decision.findings)) findings.push(finding);
        for (const finding of decision.dropped) dropped.push(finding);
        roster.read(clean.text, paragraph);
        accountability ||=
          tokensOf(paragraph, account).length > 0 || tokensOf(paragraph, measure).length > 0;
      }
      if (roster.filled) {
        for (const paragraph of readParagraphs(knowledge, clean.text, mentioning, hits)) {
          if (roster.readMentions(clean.text, paragraph)) break;
        }
      }
      const spoken = accountability || alone;
      const kept = isStatute(clean.text) ? [] : withSecondLook(onTopic(findings, spoken), dropped);
      return {
        findings: kept.map((one) => toRaw(clean, { ...one, ...trimmed(clean.text, one) })),
        roster: roster.result((part) => rawSpan(clean, part)),
        accountability,
      };
    },
  };
}

/** Most characters of a text that is no more than a passage. */
const PASSAGE = 400;

/** In a longer text without a single term of accountability, nothing is proposed. */
function onTopic(findings: readonly Finding[], accountable: boolean): readonly Finding[] {
  return accountable ? findings : findings.filter(({ rule }) => !isWordingRule(rule));
}

/** So many findings, of so many portraits, make a text one about accountability gone wrong. */
const TOPIC = { findings: 6, portraits: 3 };

/** In a text that is about nothing else, what the ranker dropped sentence by sentence comes back as weak. */
function withSecondLook(findings: readonly Finding[], dropped: readonly Finding[]): Finding[] {
  const portraits = new Set(findings.map(({ portrait }) => portrait)).size;
  if (findings.length < TOPIC.findings || portraits < TOPIC.portraits) return [...findings];
  return resolve([...findings, ...dropped]);
}

/** A passage without the white space around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function rawSpan<T extends Span>(clean: CleanText, part: T): T {
  return { ...part, start: rawStart(clean, part.start), end: rawEnd(clean, part.end) };
}

function toRaw(clean: CleanText, finding: Finding): Finding {
  if (!clean.map) return finding;
  const evidence = finding.evidence.map((mark) => rawSpan(clean, mark));
  return { ...rawSpan(clean, finding), evidence };
}
