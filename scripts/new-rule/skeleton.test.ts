import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../engine/compile/compile';
import type { Rule } from '../../engine/rule';
import { ROOT } from '../setup/tools';
import { skeleton, writeRule } from './skeleton';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenze-new-rule-'));
  symlinkSync(join(ROOT, 'engine'), join(folder, 'engine'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writeRule', () => {
  test('writes the skeleton into the folder of its portrait', () => {
    expect(writeRule(folder, ['p4', 'some-name'])).toBe('rules/p4/some-name.ts');
    expect(readFileSync(join(folder, 'rules/p4/some-name.ts'), 'utf8')).toBe(
      skeleton('4', 'some-name'),
    );
  });

  test('never writes over a rule', () => {
    writeRule(folder, ['p5', 'twice']);
    expect(() => writeRule(folder, ['p5', 'twice'])).toThrow(/exists already: edit it, or choose/);
  });

  test.each([
    [[], /usage: npm run new-rule -- p4 some-name/],
    [['p4'], /usage/],
    [['p7', 'some-name'], /usage/],
    [['4', 'some-name'], /usage/],
    [['p4', 'some', 'name'], /usage/],
    [['p4', 'Some'], /"Some" is no rule name: use small letters/],
    [['p4', 'a_b'], /is no rule name/],
    [['p4', '../p5/a'], /is no rule name/],
    [['p4', 'a.test'], /is no rule name/],
    [['p4', '问责'], /is no rule name/],
  ])('refuses %j with cause and cure, writing nothing', (args, message) => {
    expect(() => writeRule(folder, args)).toThrow(message);
    expect(existsSync(join(folder, 'rules/p5/a.ts'))).toBe(false);
  });
});

describe('the skeleton', () => {
  let value: Rule;

  beforeAll(async () => {
    const path = join(folder, 'rules/p6/new.ts');
    writeRule(folder, ['p6', 'new']);
    ({ default: value } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
      default: Rule;
    });
  });

  test('compiles', () => {
    const { rules } = compile({ lexicons: [], groups: {}, phrases: [], rules: [value] });
    expect(rules).toMatchObject([{ id: 'p6/new', portrait: 6 }]);
  });

  test('leaves to be written what tests/rules.test.ts and tests/rule-texts.test.ts ask for', () => {
    expect([value.title, value.explanation, value.innocent]).toEqual(
      Array(3).fill({ zh: '', en: '' }),
    );
    expect([value.articles, value.examples, value.counterexamples]).toEqual([[], [], []]);
  });

  test('has the right types', () => {
    const extend = join(ROOT, 'tsconfig.engine.json');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: extend, include: ['rules/p6/new.ts'] }),
    );
    expect(tool('typescript/bin/tsc', ['-p', folder]).stdout).toBe('');
  });

  test('keeps the house style', () => {
    const text = skeleton('6', 'new');
    const args = ['format', '--stdin-file-path=rules/p6/new.ts'];
    expect(tool('@biomejs/biome/bin/biome', args, text).stdout).toBe(text);
  });
});

function tool(program: string, args: string[], input = '') {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
}
