import { expect, test } from 'vitest';
import { packed } from '../engine/generated/tables';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { readParagraphs } from '../engine/read';
import type { Token } from '../engine/tokens';
import { examples } from '../rules/stance/examples';

const knowledge = unpackKnowledge(packed);

function tokensIn(text: string): Token[] {
  return [...readParagraphs(knowledge, text)].flatMap((paragraph) => paragraph.tokens);
}

test.each(examples)('$text ($why)', ({ text, governed, negated = false }) => {
  const marked = [...text.matchAll(/【(.+?)】/g)];
  const plain = text.replace(/[【】]/g, '');
  marked.forEach((match, i) => {
    const start = match.index - i * 2;
    const word = match[1] as string;
    const end = start + word.length;
    const covering = tokensIn(plain).filter((t) => t.start <= start && t.end >= end);
    // A phrase may begin with the negator itself; the word's own token is the one that is judged.
    const token = covering.find((t) => t.start === start) ?? covering[0];
    expect(
      token,
      `no cue covers ${word}: add it to the lexicon or choose another word`,
    ).toBeDefined();
    expect({ governed: token?.modal, negated: token?.negated }, plain).toEqual({
      governed,
      negated,
    });
  });
});
