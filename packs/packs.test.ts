import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/engine';
import { packed } from '../engine/generated/tables';
import { unpackGraph } from '../engine/unpack-graph';
import { loadSources } from '../scripts/tables/sources';
import { compilePacks, failedSentences } from './compile';
import { examplePack } from './example';
import { readPackFile, writePackFile } from './pack-file';
import type { Pack } from './schema';
import { tablesSchema } from './tables-schema';

const builtIn = await loadSources();
const { fold } = unpackGraph(packed);
const tables = compilePacks([examplePack], builtIn, fold);

const [first] = examplePack.rules;
const withRule = (change: object) =>
  writePackFile({ ...examplePack, rules: [{ ...first, ...change }] } as Pack);

describe('the example pack', () => {
  it('survives its file', () => {
    expect(readPackFile(writePackFile(examplePack))).toEqual({ ok: true, value: examplePack });
  });

  it('finds its examples and leaves its counterexamples alone', () => {
    expect(failedSentences(examplePack, tables), 'mend packs/example.ts').toEqual([]);
  });

  it('reads Traditional and heeds norms, as the built-in rules do', () => {
    const engine = createEngine(tables);
    const rules = (text: string) => engine.analyse(text).findings.map(({ rule }) => rule);
    expect(rules('組長沒收齊衛生費，第二天在大喇叭裡念檢討。')).toEqual([
      'village-notes/loudspeaker',
    ]);
    expect(rules('严禁让干部在大喇叭里念检讨。')).toEqual([]);
  });

  it('is compiled to tables that the store accepts, far smaller than the built-in ones', () => {
    const stored: unknown = JSON.parse(JSON.stringify(tables));
    expect(v.parse(tablesSchema, stored)).toEqual(tables);
    expect(JSON.stringify(tables).length).toBeLessThan(JSON.stringify(packed).length / 2);
  });
});

describe('a file that is no good pack', () => {
  it.each<[string, string, RegExp]>([
    ['not JSON', '{', /no-json/],
    ['settings', '{"file":"wenze-mirror-settings"}', /other-file/],
    ['of the future', writePackFile({ ...examplePack, version: 2 } as unknown as Pack), /newer/],
    ['too large', ' '.repeat(400_000), /too-large/],
    ['a misspelt field', withRule({ patern: [] }), /unknown.*rules\[1\]\.patern/],
    ['no rule', writePackFile({ ...examplePack, rules: [] }), /rules/],
    ['a portrait that is none', withRule({ portrait: 7 }), /rules\[1\]\.portrait/],
    ['too many steps', withRule({ patterns: ['a & b & c & d & e'] }), /rules\[1\]\.patterns\[1\]/],
    [
      'terms that explode',
      writePackFile({ ...examplePack, lexicon: { own: '{一|二|三|四|五}'.repeat(20) } }),
      /lexicon\.own/,
    ],
    [
      'terms that explode in each other',
      writePackFile({ ...examplePack, lexicon: { own: '{一|{二|{三|四}|五}|六}'.repeat(9) } }),
      /lexicon\.own/,
    ],
    [
      'more terms than a page can hold',
      writePackFile({
        ...examplePack,
        lexicon: { own: '{一|二|三|四}{一|二|三|四} '.repeat(1_251) },
      }),
      /all-terms.*20000.*lexicon/,
    ],
    ['a name with markup', writePackFile({ ...examplePack, id: '<b>' }), /"where":"id"/],
    ['no examples', withRule({ examples: [] }), /rules\[1\]\.examples/],
  ])('%s', (_what, file, said) => {
    const read = readPackFile(file);
    expect(read.ok ? 'was taken' : JSON.stringify(read.problems)).toMatch(said);
  });

  it.each([
    ['a cue that nothing makes', { patterns: ['fault:no.such.cue > measure'] }, /no\.such\.cue/],
    ['a slot that readers have no word for', { patterns: ['gizmo:own.aloud'] }, /gizmo/],
    ['a guard that cannot be read', { unless: ['own.aloud nearby'] }, /is no guard/],
  ])('%s is named with its rule', (_what, change, said) => {
    const pack = { ...examplePack, rules: [{ ...first, ...change }] } as Pack;
    expect(() => compilePacks([pack], builtIn, fold)).toThrow(said);
    expect(() => compilePacks([pack], builtIn, fold)).toThrow(/rule village-notes\/loudspeaker/);
  });
});
