import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const USAGE = `usage: npm run new-rule -- p4 some-name
  writes rules/p4/some-name.ts; p1 to p6 is the portrait, the name is small letters, digits and hyphens`;

/**
 * The text of a new rule file. It compiles, but the rule test fails on every part still to be written and says
 * what to write there.
 * @param portrait `1` … `6`
 * @param name file name without its ending
 */
export function skeleton(portrait: string, name: string): string {
  return `import { rule } from '../../engine/rule';

// docs/rules.md explains the language; \`npm run explain -- 文字\` shows the cues that a text holds.
export default rule({
  id: 'p${portrait}/${name}',
  portrait: ${portrait},
  // What a reader is told: never that somebody did wrong, only what the wording matches.
  title: { zh: '', en: '' },
  explanation: { zh: '', en: '' },
  // What would make the wording harmless; to be checked first.
  innocent: { zh: '', en: '' },
  // { source: '问责条例', article: 3, certainty: 'A' }
  articles: [],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  // harm.grave > minimiser:link.only >16 measure.light
  patterns: ['「待写句式」'],
  // sanction.heavy in sentence
  unless: [],
  falsePositives: [],
  // At least three, the passage marked 【…】.
  examples: [],
  // At least three, near misses first; each guard under unless needs one.
  counterexamples: [],
});
`;
}

/**
 * Writes the file of a new rule below `root`.
 * @returns its path relative to `root`
 * @throws Error that names cause and cure
 */
export function writeRule(root: string, args: readonly string[]): string {
  const [folder = '', name = '', ...rest] = args;
  const portrait = /^p([1-6])$/.exec(folder)?.[1];
  if (!portrait || name === '' || rest.length > 0) throw new Error(USAGE);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`"${name}" is no rule name: use small letters, digits and hyphens\n${USAGE}`);
  }
  const path = `rules/${folder}/${name}.ts`;
  if (existsSync(join(root, path))) {
    throw new Error(`${path} exists already: edit it, or choose another name`);
  }
  mkdirSync(join(root, 'rules', folder), { recursive: true });
  writeFileSync(join(root, path), skeleton(portrait, name));
  return path;
}
