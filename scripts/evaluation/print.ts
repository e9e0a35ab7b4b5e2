import { basename } from 'node:path';
import { extraOn, foundOn, type Judged, type Score, type Scores } from './score';
import type { Density } from './unlabelled';

const percent = (value: number): string => value.toFixed(2).padStart(9);

/** Prints the tables that people read. */
export function printTables(
  judged: readonly Judged[],
  scores: { notHard: Scores; all: Scores },
  densities: readonly Density[],
): void {
  if (judged.length === 0 && densities.length === 0)
    console.log('no passages: the files hold no labelled line');
  if (judged.length > 0) {
    printScores(
      `without the hard ones (${judged.filter((j) => !j.passage.hard).length} passages)`,
      scores.notHard,
    );
    printScores(`with the hard ones (${judged.length} passages)`, scores.all);
    printFalseByKind(judged);
  }
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
