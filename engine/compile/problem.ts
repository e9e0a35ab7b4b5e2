/**
 * What may be wrong with knowledge as it is written, and what its writer is told, in `{…}` the problem's parts.
 * Each has a sentence in every language of the interface (`problem.rule-…` in locales/options).
 */
export const PROBLEMS = {
  joiner: '"{pattern}": expected >, & or >60 (at most 9999) between steps, found "{found}"',
  'two-orders': '"{pattern}": > and & cannot stand in one pattern; write two patterns',
  step: '"{pattern}": cannot read the step "{found}"',
  'only-optional': '"{pattern}": a pattern cannot consist of optional steps only',
  cue: '"{found}" is no cue: write a class such as measure.light, or 「文字」',
  'unknown-cue': 'the cue "{found}" is in no lexicon, group or earlier phrase (nearest: {known})',
  'unknown-root':
    'the cue "{found}" is in no lexicon, group or earlier phrase (no class has this root)',
  guard:
    '"{found}" is no guard: write "cue in clause|sentence|window|paragraph", "cue between" or "cue before 12" (at most 9999)',
  condition: '"{found}" is no condition: write "total >= 3" or "a / b >= 0.8"',
  slot: '"{found}" is no slot: write slot: before the cue, one of engine/slots.ts (nearest: {known})',
  unopened: '"{found}": } without {',
  unclosed: '"{found}": { without }',
  combinations: '"{found}" stands for {count} terms; write a phrase of parts',
  'empty-term': '"{found}" stands for an empty term; write what is always there outside its braces',
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Where in the knowledge a problem stands. */
export interface KnowledgePlace {
  list: 'lexicon' | 'phrases' | 'rules';
  /** A cue, of the lexicon or of a phrase, or a rule's id. */
  name: string;
}

const PREFIXES: Record<KnowledgePlace['list'], string> = {
  lexicon: '',
  phrases: 'phrase ',
  rules: 'rule ',
};

/** A mistake in the knowledge; the message names the place, the text and the cure. */
export class KnowledgeError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly parts: Readonly<Record<string, string | number>>,
    readonly place: KnowledgePlace | null = null,
  ) {
    const at = place ? `${PREFIXES[place.list]}${place.name}: ` : '';
    const filled = PROBLEMS[code].replace(/\{([a-z]+)\}/g, (_, name) => String(parts[name]));
    super(at + filled);
  }
}

/** Runs `make`, saying of a mistake in it where it stands. */
export function placed<T>(place: KnowledgePlace, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    throw new KnowledgeError(error.code, error.parts, place);
  }
}
