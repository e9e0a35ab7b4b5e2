/** `npm run explain -- TEXT`: what the engine read in a text, for people who write rules. */
import { applyRules } from '../engine/apply';
import { packed } from '../engine/generated/tables';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { normalise } from '../engine/normalise';
import { readParagraphs } from '../engine/read';

const knowledge = unpackKnowledge(packed);
for (const given of process.argv.slice(2)) explain(given);

function explain(given: string): void {
  const { text } = normalise(given);
  for (const paragraph of readParagraphs(knowledge, text)) {
    console.log(text.slice(paragraph.start, paragraph.end));
    const tokens = [...paragraph.tokens].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const token of tokens) {
      const own = token.set.classes.map((cls) => knowledge.classNames[cls]).filter(Boolean);
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
