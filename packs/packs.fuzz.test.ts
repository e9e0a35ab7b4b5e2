import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkFindings } from '../scripts/fuzz/check-text';
import { asSent, hostileValue, mutated, prototypeNames, runs } from '../scripts/fuzz/values';
import { examplePack } from './example';
import { addPack } from './manage';
import { readPackFile, writePackFile } from './pack-file';
import { packsOf } from './run';
import type { Pack } from './schema';
import { loadCompiled, loadOwnPacks } from './store';

const FILE = JSON.parse(writePackFile(examplePack));
/** Compiling takes the built-in knowledge along, a hundred times as long as refusing does. */
const COMPILED_SHARE = 20;
const TEXT = examplePack.rules
  .flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples])
  .join('\n')
  .replace(/[【】]/g, '');
/** What patterns, guards, conditions and terms are written with, thrown together. */
const WORDS =
  'harm !harm lit:死 「死」 「」 & > >3 &60 in sentence between before 5 / 0.5 { } __proto__ constructor'.split(
    ' ',
  );

const { numRuns, seed } = runs(200);
const names = prototypeNames();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
});

describe('wrong packs', () => {
  it('in a file are refused, each with what is wrong', () => {
    let refused = 0;
    const text = fc.oneof(
      { weight: 6, arbitrary: mutated(FILE).map((made) => JSON.stringify(asSent(made)) ?? '') },
      { weight: 2, arbitrary: hostileValue.map((made) => JSON.stringify(asSent(made)) ?? '') },
    );
    fc.assert(
      fc.property(text, (file) => {
        const read = readPackFile(file);
        expect(prototypeNames()).toBe(names);
        if (read.ok) {
          expect(readPackFile(writePackFile(read.value))).toEqual(read);
          return;
        }
        refused += 1;
        expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns, seed },
    );
    expect(refused).toBeLessThan(numRuns);
    console.info(`files of packs: ${numRuns} tried, ${refused} refused`);
  });

  it('with patterns that nobody meant are refused with the place, or work', async () => {
    let taken = 0;
    const tried = Math.ceil(numRuns / COMPILED_SHARE);
    await fc.assert(
      fc.asyncProperty(strangePack(), async (pack) => {
        fakeBrowser.reset();
        const added = await addPack([], writePackFile(pack));
        expect(prototypeNames()).toBe(names);
        if (!added.ok) {
          expect(added.problems.length).toBeGreaterThan(0);
          expect((await loadOwnPacks()).packs).toEqual([]);
          return;
        }
        taken += 1;
        const packs = packsOf(await loadCompiled());
        expect(packs, 'what was stored is of use').not.toBeNull();
        const findings = packs?.analyse(TEXT) ?? [];
        checkFindings(TEXT, findings);
      }),
      { numRuns: tried, seed },
    );
    expect(taken, 'most are written to be taken').toBeGreaterThan(0);
    console.info(`packs of strange patterns: ${tried} tried, ${taken} taken`);
  });
});

/** The example with some of its notation made up anew: most of it could be meant, one line in ten could not. */
function strangePack(): fc.Arbitrary<Pack> {
  const said = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
  const wild = said.map((words) => words.join(' '));
  const lines = (sound: readonly string[], unsound: readonly string[]) => {
    const line = fc.oneof(
      { weight: 18, arbitrary: fc.constantFrom(...sound) },
      { weight: 1, arbitrary: fc.constantFrom(...unsound) },
      { weight: 1, arbitrary: wild },
    );
    return fc.array(line, { minLength: 1, maxLength: 2 });
  };
  const patterns = lines(
    [
      'harm > light:measure.light',
      'scope:own.aloud & harm',
      'harm >9999 measure',
      'share:num.percent >0 *measure',
      'harm? > !measure > account?',
      'harm & measure & harm',
    ],
    ['harm >99999999999 measure', `harm >${'9'.repeat(330)} measure`, 'harm? > measure?'],
  );
  const guards = lines(
    ['harm in window', '「死」 between', 'measure after 9999', 'harm|own.aloud in paragraph'],
    ['measure after 99999999', `measure before ${'9'.repeat(330)}`],
  );
  const changes = fc.record(
    {
      patterns,
      needs: guards,
      unless: guards,
      where: lines(
        ['total >= 3', 'junior / total == 0'],
        [`total < ${'9'.repeat(330)}`, 'total / 0 > 1'],
      ),
    },
    { requiredKeys: [] },
  );
  const terms = fc.constantFrom(
    '大喇叭 大喇叭',
    '{甲|乙}{丙|}丁',
    '\ud800',
    '{|}',
    '{{甲|乙}|丙}',
    '{',
  );
  const extra = fc.record(
    {
      lexicon: terms.map((more) => ({ ...examplePack.lexicon, 'own.more': more })),
      phrases: patterns.map((list) => [{ cue: 'own.phrase', patterns: list }]),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(changes, extra).map(([change, more]) => {
    const strange = { ...examplePack.rules[0], ...change, id: 'strange' } as Pack['rules'][number];
    return { ...examplePack, ...more, rules: [...examplePack.rules, strange] };
  });
}
