import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPackFile } from './pack-file';

const doc = readFileSync(new URL('../docs/packs.md', import.meta.url), 'utf8');

it('the pack in docs/packs.md is one', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(doc) ?? [];
  const read = readPackFile(json);
  expect(read.ok ? [] : read.problems, 'mend the example in docs/packs.md').toEqual([]);
});
