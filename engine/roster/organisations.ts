import type { Paragraph, Token } from '../tokens';
import type { Roster, Span } from '../types';
import type { Cues } from './cues';
import { type Decision, isSuffered } from './decisions';

/** Farthest that an organisation may stand before its measure, in characters. */
const REACH = 30;
/** Farthest that 对 or 责令 may stand before it. */
const TOWARD = 12;

/**
 * An organisation that is itself criticised or told to examine itself. Who publishes a notice (纪委通报) is none:
 * it must suffer the measure, be addressed by it, or examine itself.
 */
export function organisationIn(
  cues: Cues,
  paragraph: Paragraph,
  decision: Decision,
  from: number,
): Roster['organisations'][number] | null {
  const [measure, measureClass] = cues.heaviest(decision.measures);
  if (measureClass !== 'education' && !cues.is(measure, 'measure.org')) return null;
  const unit = cues
    .within(paragraph, 'org', Math.max(from, decision.start - 2 * REACH), decision.start)
    .findLast(
      (org) =>
        org.sentence === decision.sentence &&
        org.end <= decision.start &&
        decision.start - org.end <= REACH &&
        !cues.is(org, 'org.watchdog'),
    );
  if (!unit || !isHeld(cues, paragraph, unit, decision)) return null;
  const count = countOf(cues, paragraph, unit);
  return { start: unit.start, end: unit.end, count };
}

function isHeld(cues: Cues, paragraph: Paragraph, unit: Token, decision: Decision): boolean {
  const [measure] = cues.heaviest(decision.measures);
  if (cues.is(measure, 'measure.light.check') || cues.is(measure, 'measure.org')) return true;
  if (decision.measures.some((token) => isSuffered(cues, paragraph, token))) return true;
  const { start } = paragraph.sentences[decision.sentence] as Span;
  const toward = Math.max(start, unit.start - TOWARD);
  return cues.within(paragraph, 'roster.toward', toward, unit.start + 1).length > 0;
}

/** 20个单位 counts as twenty. */
function countOf(cues: Cues, paragraph: Paragraph, unit: Token): number {
  const number = cues
    .within(paragraph, 'num.organisations', unit.start - 8, unit.end)
    .find(({ end }) => end >= unit.start);
  return number?.value ?? 1;
}
