/** `npm run explain -- TEXT`: what the engine read in a text, for people who write rules. */
import { applyPhrases, applyRules } from '../engine/apply';
import { packed } from '../engine/generated/tables';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { lexParagraph, relevantHits } from '../engine/lexer';
import { normalise } from '../engine/normalise';
import { paragraphAt } from '../engine/sentences';
import { scan } from '../engine/word-graph';

const knowledge = unpackKnowledge(packed);
for (const given of process.argv.slice(2)) explain(given);

function explain(given: string): void {
  const { text } = normalise(given);
  const hits = scan(knowledge.graph, text);
  for (const part of relevantHits(knowledge, hits, (offset) => paragraphAt(text, offset))) {
    const paragraph = lexParagraph(knowledge, text, part.span, part.hits);
    applyPhrases(knowledge, paragraph);
    console.log(text.slice(part.span.start, part.span.end));
    const tokens = [...paragraph.tokens].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const token of tokens) {
      const own = token.classes.map((cls) => knowledge.classNames[cls]).filter(Boolean);
      const stance = `${token.modal ? ' governed' : ''}${token.negated ? ' negated' : ''}`;
      const value = Number.isNaN(token.value) ? '' : ` = ${token.value}`;
      console.log(
        `  ${token.sentence}/${token.clause} ${text.slice(token.start, token.end)}${value}${stance}  ${own.join(' ')}`,
      );
    }
    for (const finding of applyRules(knowledge, paragraph)) {
      const words = finding.evidence.map(
        (mark) => `${mark.slot}「${text.slice(mark.start, mark.end)}」`,
      );
      console.log(`  → ${finding.rule} ${finding.stance} ${finding.strength} ${words.join(' ')}`);
    }
  }
}
