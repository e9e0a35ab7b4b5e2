import { type Paragraph, type Token, tokensIn } from '../tokens';
import type { Span } from '../types';
import type { Cues } from './cues';

/** Measures no farther apart are one decision: 党内警告、政务记过. */
const TOGETHER = 12;
/** Farthest that 被 or 受到 may stand before what it makes passive, in characters. */
const PASSIVE = 3;

/** Measures that one decision joins. */
export interface Decision extends Span {
  sentence: number;
  measures: Token[];
}

/** Whether a measure is said to have happened. */
export function happened(token: Token): boolean {
  return !token.modal && !token.negated;
}

/** Whether 被, 受到, 责令 … makes a measure one that was suffered. */
export function isSuffered(cues: Cues, paragraph: Paragraph, token: Token): boolean {
  return cues.within(paragraph, 'roster.onto', token.start - PASSIVE, token.end).length > 0;
}

/**
 * What was decided in a paragraph, in order. Where a sentence names no measure, the general words 被问责, 受到处分
 * stand for one.
 */
export function decisionsIn(cues: Cues, paragraph: Paragraph): Decision[] {
  const measures = cues
    .of(paragraph, 'measure')
    .filter((token) => happened(token) && !isPublication(cues, paragraph, token));
  const told = new Set(measures.map(({ sentence }) => sentence));
  const general = cues
    .of(paragraph, 'account')
    .filter(
      (token) => happened(token) && !told.has(token.sentence) && isSuffered(cues, paragraph, token),
    );
  const all = [...measures, ...general].sort((a, b) => a.start - b.start);
  const others = ['post', 'org', 'num.people'].flatMap((name) => [...cues.of(paragraph, name)]);
  return join(
    all,
    others.sort((a, b) => a.start - b.start),
  );
}

/** 公开通报, 通报曝光: that a case is made known is no measure. */
function isPublication(cues: Cues, paragraph: Paragraph, { start, end }: Token): boolean {
  return cues.within(paragraph, 'roster.own', start - 8, end).some((own) => own.end >= end);
}

/** Joins measures of one sentence that stand close together with nobody else between them. */
function join(measures: readonly Token[], others: readonly Token[]): Decision[] {
  const decisions: Decision[] = [];
  for (const measure of measures) {
    const last = decisions.at(-1);
    const joined =
      last &&
      last.sentence === measure.sentence &&
      measure.start - last.end <= TOGETHER &&
      tokensIn(others, last.end, measure.start).length === 0;
    if (joined) {
      last.measures.push(measure);
      last.end = Math.max(last.end, measure.end);
    } else {
      const { start, end, sentence } = measure;
      decisions.push({ start, end, sentence, measures: [measure] });
    }
  }
  return decisions;
}
