import type { Strength } from '../../engine/types';
import type { Passage } from './passages';
import { type Judged, type Score, score } from './score';

/** The passages that share a property, and how well they are judged. */
export interface Group {
  name: string;
  passages: number;
  macro: Score;
  any: Score;
}

const PROPERTIES: readonly [property: string, of: (passage: Passage) => string | undefined][] = [
  ['script', ({ script }) => script && { s: 'Simplified', t: 'Traditional' }[script]],
  ['kind', ({ kind, portraits }) => (portraits.length > 0 ? kind : undefined)],
  ['basis', basisOf],
  ['register', ({ register }) => register],
];

/** Registers with fewer passages say nothing. */
const FEWEST = 100;

/**
 * Scores by script, kind, basis and register, without the hard ones. Among matches only (kind, basis) nothing but
 * recall tells: precision there is 1 for match-or-not by the make of the group.
 */
export function breakDown(judged: readonly Judged[]): { property: string; groups: Group[] }[] {
  const sure = judged.filter(({ passage }) => !passage.hard);
  return PROPERTIES.map(([property, of]) => {
    const names = new Set(sure.flatMap(({ passage }) => of(passage) ?? []));
    const groups = [...names]
      .map((name) =>
        groupOf(
          name,
          sure.filter(({ passage }) => of(passage) === name),
        ),
      )
      .filter(({ passages }) => property !== 'register' || passages >= FEWEST)
      .sort((a, b) => b.passages - a.passages);
    return { property, groups };
  }).filter(({ groups }) => groups.length > 1);
}

function basisOf({ basis, inferred, portraits }: Passage): string | undefined {
  if (portraits.length === 0) return undefined;
  if (basis) return basis;
  return inferred === undefined ? undefined : inferred ? 'inferred' : 'stated';
}

function groupOf(name: string, own: readonly Judged[]): Group {
  const { macro, any } = score(own);
  return { name, passages: own.length, macro, any };
}

/** How many right findings tell an event from a general assertion as the label does. */
export interface StanceCount {
  stance: 'case' | 'critique';
  findings: number;
  right: number;
}

/**
 * Whether findings on matches know what kind of passage they stand on. That nothing is found where something is only
 * demanded, forbidden or went the other way is counted by kind, under false matches.
 */
export function byStance(judged: readonly Judged[]): StanceCount[] {
  return (['case', 'critique'] as const).map((stance) => {
    const own = judged.flatMap(({ passage, findings }) =>
      passage.hard || passage.kind !== stance
        ? []
        : findings.filter(({ portrait }) => passage.portraits.includes(portrait)),
    );
    return {
      stance,
      findings: own.length,
      right: own.filter((one) => one.stance === stance).length,
    };
  });
}

/** How many findings of a strength lie on passages that carry their portrait; defended ones are left out. */
export interface StrengthCount {
  strength: Strength;
  findings: number;
  right: number;
}

/** Strength against precision, without the hard ones. */
export function byStrength(judged: readonly Judged[]): StrengthCount[] {
  return (['strong', 'fair', 'weak'] as const).map((strength) => {
    const count: StrengthCount = { strength, findings: 0, right: 0 };
    for (const { passage, findings } of judged) {
      if (passage.hard) continue;
      for (const finding of findings) {
        if (finding.strength !== strength) continue;
        const right = passage.portraits.includes(finding.portrait);
        if (!right && passage.also?.includes(finding.portrait)) continue;
        count.findings += 1;
        if (right) count.right += 1;
      }
    }
    return count;
  });
}
