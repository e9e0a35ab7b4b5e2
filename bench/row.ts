/** The rows of the table of budgets, in its order. */
export const ROWS = [
  'scan',
  'analysis',
  'page',
  'article',
  'idlePage',
  'gate',
  'engine',
  'popup',
] as const;

export type RowName = (typeof ROWS)[number];

/** One promise: `figure` must stay on the right side of `limit`, both in `unit`. */
export interface Budget {
  what: string;
  figure: number;
  atLeast?: number;
  atMost?: number;
  unit: string;
  met: boolean;
}

export interface Row {
  /** What was measured, in words. */
  what: string;
  /** Ours, in `unit`. */
  figure: number;
  /** The peer's, in `unit`, measured in the same run. */
  peer: number;
  unit: string;
  peerName: string;
  /** How many times better we are than the peer, whichever way better is for the unit; below 1: worse. */
  ratio: number;
  budgets: Budget[];
  /** Whether all budgets are met. */
  met: boolean;
  /** Everything else that was measured; each name says its unit. */
  details: Record<string, number>;
}

export type Results = Record<RowName, Row>;

type Given = Omit<Row, 'ratio' | 'met' | 'budgets'> & { budgets: Omit<Budget, 'met'>[] };

/**
 * Completes a row and rounds its figures to four digits.
 * @param better which figures are the better ones
 */
export function makeRow(given: Given, better: 'more' | 'less'): Row {
  const { figure, peer } = given;
  const budgets = given.budgets.map((budget) => ({
    ...budget,
    figure: round(budget.figure),
    met: isMet(budget),
  }));
  return {
    ...given,
    figure: round(figure),
    peer: round(peer),
    ratio: round(better === 'more' ? figure / peer : peer / figure),
    budgets,
    met: budgets.every(({ met }) => met),
    details: Object.fromEntries(
      Object.entries(given.details).map(([name, value]) => [name, round(value)]),
    ),
  };
}

function isMet({ figure, atLeast, atMost }: Omit<Budget, 'met'>): boolean {
  return figure >= (atLeast ?? -Infinity) && figure <= (atMost ?? Infinity);
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
