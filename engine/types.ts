/** The contracts that every other folder relies on. No DOM, no extension API. */

export type Portrait = 1 | 2 | 3 | 4 | 5 | 6;
export const PORTRAITS: readonly Portrait[] = [1, 2, 3, 4, 5, 6];

export type Stance = 'case' | 'critique';
/** `stated`: the text says so; `inferred`: only its facts imply it. */
export type Basis = 'stated' | 'inferred';
export type Strength = 'weak' | 'fair' | 'strong';

/** UTF-16 offsets into the text as it was given, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** As much of a string as is asked of a text that has been read; of what is searched for, only line ends. */
export interface Readable {
  readonly length: number;
  slice(start: number, end?: number): string;
  indexOf(lineEnd: '\n', from: number): number;
  lastIndexOf(lineEnd: '\n', from: number): number;
}

export interface Evidence extends Span {
  /** The rule's name for what stands here: `measure`, `harm`, `trigger` … */
  slot: string;
}

export interface Finding extends Span {
  portrait: Portrait;
  /** `p2/junior-share` */
  rule: string;
  stance: Stance;
  basis: Basis;
  strength: Strength;
  evidence: Evidence[];
  /** Figures read from the passage: `{ total: 43, junior: 39, share: 0.9 }`. */
  values?: Record<string, string | number>;
}

/** Levels from the lowest. */
export const LEVELS = [
  'unknown',
  'auxiliary',
  'village',
  'township',
  'county',
  'city',
  'province',
  'central',
] as const;
export type Level = (typeof LEVELS)[number];
export type Role = 'chief' | 'deputy' | 'staff' | 'unknown';
/** Classes of measure: the ladder first, education being the lightest, then what is not on it. */
export const MEASURE_CLASSES = [
  'education',
  'organisational',
  'discipline',
  'administrative',
  'criminal',
  'employment',
  'unspecified',
] as const;
export type MeasureClass = (typeof MEASURE_CLASSES)[number];

/** One person or group on the list of those held to account. */
export interface RosterEntry extends Span {
  count: number;
  level: Level;
  role: Role;
  /** The post as the text words it. */
  post: string;
  measure: MeasureClass;
  /** The measure as the text words it; empty when none was read. */
  measureText: string;
  /** How a group was told that is not told by post: as a split of the total by level, or by measure alone. */
  by?: 'level' | 'measure';
}

/** What this text says about who was held to account. Observations of the text, never findings of fact. */
export interface Roster {
  /** People held to account as the text states it, or `null` when it states no total. */
  total: (Span & { count: number }) | null;
  entries: RosterEntry[];
  /** Organisations that were themselves criticised or held to account. */
  organisations: (Span & { count: number })[];
  /** First mention of exposure or of a superior's hand. */
  trigger: (Span & { kind: 'exposure' | 'superior' }) | null;
  /** First mention of rectification or follow-up. */
  rectification: Span | null;
}

/** Everything read from one text. */
export interface Analysis {
  findings: Finding[];
  roster: Roster;
  /** False when no term of accountability stands in the text at all. */
  accountability: boolean;
}
