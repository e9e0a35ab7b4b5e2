import * as v from 'valibot';
import { analyse } from '../../engine/analyse';
import { buildReport } from '../../engine/report';
import type { Analysis, Finding, Span } from '../../engine/types';
import { reportSchema } from '../../page/report-schema';
import { trimReport } from '../../page/trim';
import { withNoise } from './texts';

/** Far above the tenth of a microsecond a character that a text takes, and far below what grows with its square. */
const MOST_MS = 300;
const MOST_MS_A_UNIT = 0.02;
const TRIES = 3;
const PINYIN = /[(（][a-zà-ǜü]+[)）]/;

/**
 * Reads one text and looks whether the answer can be true.
 * @throws Error that says what is wrong with it
 */
export function checkText(text: string): Analysis {
  const start = process.cpuUsage();
  const analysis = analyse(text);
  const spent = msSince(start);
  const allowed = MOST_MS + MOST_MS_A_UNIT * text.length;
  if (spent > allowed && isSlow(text, allowed)) {
    throw new Error(`${text.length} characters took ${spent.toFixed(0)} ms, thrice`);
  }
  checkSpans(text, analysis);
  const report = trimReport(buildReport(text, analysis));
  const parsed = v.safeParse(reportSchema, JSON.parse(JSON.stringify(report)));
  if (!parsed.success) throw new Error(`The popup would refuse it: ${parsed.issues[0].message}`);
  return analysis;
}

/**
 * Reads a text once more with invisible characters in it: the same must be found at the same places.
 * @param step see `withNoise`
 */
export function checkNoise(text: string, analysis: Analysis, step: number): void {
  // A reading aid that is itself cut up is none any more.
  if (PINYIN.test(text)) return;
  const noisy = withNoise(text, step);
  const found = analyse(noisy.text).findings.map(({ rule, start, end }) => ({ rule, start, end }));
  const expected = analysis.findings.map(({ rule, start, end }) => ({
    rule,
    start: noisy.places[start] as number,
    end: (noisy.places[end - 1] as number) + 1,
  }));
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(
    `With invisible characters other places: ${JSON.stringify({ expected, found }).slice(0, 400)}`,
  );
}

/** Time of this process alone, in milliseconds: other work on the machine is not the text's doing. */
function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Compilers and collectors make anything slow once. */
function isSlow(text: string, allowed: number): boolean {
  for (let i = 1; i < TRIES; i += 1) {
    const start = process.cpuUsage();
    analyse(text);
    if (msSince(start) <= allowed) return false;
  }
  return true;
}

function checkSpans(text: string, { findings, roster }: Analysis): void {
  const { entries, organisations, total, trigger, rectification } = roster;
  const others = [...entries, ...organisations, total, trigger, rectification];
  for (const span of others) if (span) checkSpan(text.length, span, 'a line of the roster');
  checkFindings(text, findings);
}

/** @throws Error that says which finding cannot stand where it is said to */
export function checkFindings(text: string, findings: readonly Finding[]): void {
  let before = 0;
  for (const finding of findings) {
    checkSpan(text.length, finding, finding.rule);
    if (finding.start < before) throw new Error(`${finding.rule} stands out of order`);
    before = finding.start;
    if (finding.evidence.length === 0) throw new Error(`${finding.rule} has no evidence`);
    for (const mark of finding.evidence) {
      checkSpan(text.length, mark, `evidence of ${finding.rule}`);
      if (mark.start < finding.start || mark.end > finding.end)
        throw new Error(`evidence of ${finding.rule} lies outside its passage`);
    }
    const words = text.slice(finding.start, finding.end);
    if (words.trim() !== words) throw new Error(`${finding.rule} begins or ends in white space`);
  }
}

function checkSpan(length: number, { start, end }: Span, what: string): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (whole && start >= 0 && start < end && end <= length) return;
  throw new Error(`${what} stands at ${start}–${end} of ${length}`);
}
