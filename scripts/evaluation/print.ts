import { basename } from 'node:path';
import { breakDown, byStance, byStrength } from './breakdown';
import type { Bin } from './calibration';
import type { Changes } from './compare';
import { bothScores } from './judge';
import { extraOn, foundOn, type Judged, type Score, type Scores } from './score';
import type { Density } from './unlabelled';

const percent = (value: number): string => value.toFixed(2).padStart(9);

/** Prints the tables that people read of labelled passages. */
export function printTables(judged: readonly Judged[]): void {
  const { notHard, all } = bothScores(judged);
  const sure = judged.filter(({ passage }) => !passage.hard).length;
  printScores(`without the hard ones (${sure} passages)`, notHard);
  printScores(`with the hard ones (${judged.length} passages)`, all);
  printFalseByKind(judged);
  printBreakdown(judged);
  printStrength(judged);
  printStance(judged);
}

/** Prints how often anything is found in texts without labels. */
export function printDensities(densities: readonly Density[]): void {
  for (const { file, characters, findings, per100k, byPortrait } of densities) {
    const split = Object.entries(byPortrait).map(([portrait, count]) => `P${portrait}: ${count}`);
    console.log(
      `${basename(file)}: ${findings} findings in ${characters} characters, ${per100k.toFixed(2)} per 100,000 ${split.join(', ')}`,
    );
  }
}

function printScores(title: string, scores: Scores): void {
  console.log(`\n${title}\n          precision   recall       F1  support`);
  for (const [name, score] of Object.entries(scores) as [string, Score][]) {
    const label = /^\d$/.test(name) ? `P${name}` : name;
    const { precision, recall, f1, support } = score;
    console.log(
      `${label.padEnd(9)} ${percent(precision)}${percent(recall)}${percent(f1)}${String(support).padStart(9)}`,
    );
  }
}

function printFalseByKind(judged: readonly Judged[]): void {
  const kinds = new Map<string, { passages: number; marked: number }>();
  for (const { passage, findings } of judged) {
    if (passage.portraits.length > 0) continue;
    const count = kinds.get(passage.kind) ?? { passages: 0, marked: 0 };
    kinds.set(passage.kind, count);
    count.passages += 1;
    if (extraOn(passage, findings).length > 0) count.marked += 1;
  }
  console.log('\nfalse matches by kind');
  for (const [kind, { passages, marked }] of [...kinds].sort()) {
    console.log(`${kind.padEnd(9)} ${marked} of ${passages}`);
  }
}

function printBreakdown(judged: readonly Judged[]): void {
  for (const { property, groups } of breakDown(judged)) {
    console.log(`\nby ${property.padEnd(12)} passages   macro P        R       F1    any R`);
    for (const { name, passages, macro, any } of groups) {
      console.log(
        `${name.padEnd(15)} ${String(passages).padStart(8)} ${percent(macro.precision)}${percent(macro.recall)}${percent(macro.f1)}${percent(any.recall)}`,
      );
    }
  }
}

function printStrength(judged: readonly Judged[]): void {
  console.log('\nstrength   findings    right    share');
  for (const { strength, findings, right } of byStrength(judged)) {
    const share = findings === 0 ? '        –' : percent(right / findings);
    console.log(
      `${strength.padEnd(9)} ${String(findings).padStart(9)}${String(right).padStart(9)}${share}`,
    );
  }
}

function printStance(judged: readonly Judged[]): void {
  console.log('\nstance     findings    right    share');
  for (const { stance, findings, right } of byStance(judged)) {
    const share = findings === 0 ? '        –' : percent(right / findings);
    console.log(
      `${stance.padEnd(9)} ${String(findings).padStart(9)}${String(right).padStart(9)}${share}`,
    );
  }
}

/** Prints who finds what: the rules alone, the ranker alone, both together. */
export function printAblation(ways: readonly { name: string; judged: readonly Judged[] }[]): void {
  console.log('\nalone        macro P        R       F1    any F1');
  for (const { name, judged } of ways) {
    const { macro, any } = bothScores(judged).notHard;
    console.log(
      `${name.padEnd(10)} ${percent(macro.precision)}${percent(macro.recall)}${percent(macro.f1)}${percent(any.f1)}`,
    );
  }
}

/** Prints the ranker's probabilities against what is right. */
export function printCalibration(bins: readonly Bin[]): void {
  console.log('\nprobability     pairs     mean    right');
  for (const { from, to, pairs, meanProbability, right } of bins) {
    const range = `${from.toFixed(2)}–${to.toFixed(2)}`;
    console.log(
      `${range.padEnd(10)} ${String(pairs).padStart(9)}${percent(meanProbability)}${percent(right)}`,
    );
  }
}

/** Prints each passage with a portrait missed or found too much. */
export function printWrong(judged: readonly Judged[]): void {
  for (const { passage, findings } of judged) {
    const found = foundOn(findings);
    const missed = passage.portraits.filter((portrait) => !found.has(portrait));
    const extra = extraOn(passage, findings);
    if (missed.length + extra.length === 0) continue;
    const notes = [
      ...missed.map((portrait) => `missed P${portrait}`),
      ...extra.map(({ portrait, rule }) => `false P${portrait} (${rule})`),
    ];
    console.log(
      `${passage.id} ${passage.kind}${passage.hard ? ' hard' : ''}: ${notes.join(', ')}\n  ${passage.text}`,
    );
  }
}

/** Prints what changed since the last committed result; passages of a set that is not open are only counted. */
export function printChanges({ before, now, changes }: Changes, open: boolean): void {
  if (!before) {
    console.log('\nnot in the last committed result');
    return;
  }
  const gained = changes.filter((change) => change.gained !== '');
  const lost = changes.filter((change) => change.lost !== '');
  console.log(
    `\nsince the last committed result: macro F1 ${before.macro.toFixed(3)} → ${now.macro.toFixed(3)}, any ${before.any.toFixed(3)} → ${now.any.toFixed(3)}; ${gained.length} passages gained, ${lost.length} lost`,
  );
  if (!open) return;
  for (const { passage, gained: better, lost: worse } of changes) {
    const notes = [
      better && `gained P${[...better].join(' P')}`,
      worse && `lost P${[...worse].join(' P')}`,
    ];
    console.log(`${passage.id}: ${notes.filter(Boolean).join(', ')}\n  ${passage.text}`);
  }
}
