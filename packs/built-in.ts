import type { Sources } from '../engine/compile/compile';
import type { Groups, Lexicon, Phrase, Rule } from '../engine/rule';

// As scripts/tables/sources.ts reads them from the disk: a file in its folder is registered by that.
const lexicons = import.meta.glob<Lexicon>(
  ['../rules/lexicon/*.ts', '../rules/stance/*.ts', '!**/examples.ts', '!**/*.test.ts'],
  { eager: true, import: 'default' },
);
const phrases = import.meta.glob<Phrase[]>(['../rules/phrases/*.ts', '!**/*.test.ts'], {
  eager: true,
  import: 'default',
});
const rules = import.meta.glob<Rule>(['../rules/p[1-6]/*.ts', '!**/*.test.ts'], {
  eager: true,
  import: 'default',
});
const groups = import.meta.glob<Groups>('../rules/groups.ts', { eager: true, import: 'groups' });

/** All knowledge as it is written, for pages that explain it and for packs that build on it. */
export const builtIn: Sources = {
  lexicons: Object.values(lexicons),
  phrases: Object.values(phrases).flat(),
  rules: Object.values(rules),
  groups: Object.assign({}, ...Object.values(groups)),
};
