import type { Paragraph, Token } from '../tokens';
import type { Roster, Span } from '../types';
import type { Cues } from './cues';
import { happened } from './decisions';

/** Farthest before the first measure that what set it off is looked for, in characters. */
const REACH = 1500;

/** First mention of rectification or follow-up that is not denied. */
export function followUpIn(cues: Cues, paragraph: Paragraph): Span | null {
  const mention = cues.of(paragraph, 'roster.followup').find((token) => !token.negated);
  return mention ? bare(mention) : null;
}

/**
 * What set the handling off: the first exposure or superior's hand, up to the paragraph of the first measure.
 * That a notice itself is published (通报曝光) is none.
 * @param held where the first measure of the text stands
 */
export function triggerIn(
  cues: Cues,
  text: string,
  paragraph: Paragraph,
  held: Span,
): Roster['trigger'] {
  if (paragraph.start > held.start || held.start - paragraph.end > REACH) return null;
  const first = (name: string): Token | undefined =>
    cues.of(paragraph, name).find((token) => isTrigger(cues, text, paragraph, token));
  const exposure = first('trigger.exposure');
  const superior = first('trigger.superior');
  if (exposure && (!superior || exposure.start <= superior.start)) {
    return { ...bare(exposure), kind: 'exposure' };
  }
  return superior ? { ...bare(superior), kind: 'superior' } : null;
}

function isTrigger(cues: Cues, text: string, paragraph: Paragraph, token: Token): boolean {
  if (!happened(token) || /[，,、：:]/.test(text.slice(token.start, token.end))) return false;
  const covers = (name: string): boolean =>
    cues
      .within(paragraph, name, token.start - 8, token.end)
      .some((other) => other.start < token.end && other.end > token.start);
  return !covers('roster.own') && !covers('measure');
}

function bare(token: Token): Span {
  return { start: token.start, end: token.end };
}
