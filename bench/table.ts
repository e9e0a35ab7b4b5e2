import { type Budget, type Results, ROWS, type Row } from './row';

/** The results for a terminal: a line a row with what stands behind it below. */
export function table(results: Results): string {
  return ROWS.map((name) => rowLines(name, results[name])).join('\n\n');
}

function rowLines(name: string, row: Row): string {
  const head = `${name}: ${row.what}`;
  const figures = `  ours ${row.figure} ${row.unit} · ${row.peer} ${row.unit} ${row.peerName} · ratio ${row.ratio}`;
  const details = Object.entries(row.details).map(([what, value]) => `      ${what}: ${value}`);
  return [head, figures, ...row.budgets.map(budgetLine), ...details].join('\n');
}

function budgetLine({ what, figure, atLeast, atMost, unit, met }: Budget): string {
  const limit = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  return `  ${met ? 'met   ' : 'MISSED'}  ${what}: ${figure} ${unit}, wanted ${limit}`;
}
