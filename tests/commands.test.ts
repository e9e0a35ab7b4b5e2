import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/setup/tools';

// The commands as people and machines start them; what the shipped rules find is not what is tested here.

const TEXT = '县里要求严肃问责,分管副县长被警告,两名村干部被免职。';
/** 问责,村主任被免职。 in GB 18030. */
const GB = 'cecad4f0a3acb4e5d6f7c8ceb1bbc3e2d6b0a1a3';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenze-commands-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: string[], input = '') {
  const done = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { ...done, lines: done.stdout.split('\n').filter(Boolean) };
}

const analyse = (args: string[], input?: string) => run(['analyse', ...args], input);
const evaluate = (args: string[]) => run(['evaluate', ...args]);
const line = (value: object): string => `${JSON.stringify(value)}\n`;

describe('analyse', () => {
  test('.jsonl gives one line an input with exactly id, findings and roster', () => {
    const path = file('two.jsonl', line({ id: 'a', text: TEXT }) + line({ id: 2, text: '晴。' }));
    const { status, lines, stderr } = analyse([path]);
    expect(status, stderr).toBe(0);
    const results = lines.map((each) => JSON.parse(each));
    expect(results.map((result) => result.id)).toEqual(['a', 2]);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(['id', 'findings', 'roster']);
      expect(Object.keys(result.roster).sort()).toEqual([
        'entries',
        'organisations',
        'rectification',
        'total',
        'trigger',
      ]);
    }
    expect(results[0].roster.entries.length, 'two posts stand in the text').toBeGreaterThan(0);
  });

  test.each(['jsonl', 'json', 'text', 'markdown'])('--format %s for a plain text', (format) => {
    const path = file('a.txt', TEXT);
    const { status, stdout, stderr } = analyse(['--format', format, path]);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(format === 'markdown' ? '# ' : path);
    if (format === 'jsonl') expect(JSON.parse(stdout).id).toBe(path);
    if (format === 'json') expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test('json over several files is one array, and an empty one over nothing', () => {
    const two = file('b.jsonl', line({ id: 1, text: TEXT }) + line({ id: 2, text: TEXT }));
    const both = analyse(['--format', 'json', two, file('b.txt', '晴')]);
    expect(JSON.parse(both.stdout)).toHaveLength(3);
    expect(analyse(['--format', 'json', file('none.jsonl', '')]).stdout).toBe('[]\n');
  });

  test('standard input: a plain text, lines, or a page', () => {
    const plain = analyse(['--format', 'jsonl', '-'], TEXT);
    expect(JSON.parse(plain.stdout)).toMatchObject({ id: '-' });
    const lines = analyse(['-'], line({ id: 'x', text: TEXT }) + line({ id: 'y', text: TEXT }));
    expect(lines.lines.map((each) => JSON.parse(each).id)).toEqual(['x', 'y']);
    const page = analyse(['--format', 'jsonl', '-'], `<p>${TEXT}</p>`);
    expect(JSON.parse(page.stdout).roster).toEqual(JSON.parse(plain.stdout).roster);
  });

  test('bad lines are named with their numbers, the others are done, exit 1', () => {
    const good = line({ id: 'good', text: TEXT });
    const bad = '{"id":"b"\n\n{"id":"c"}\r\n{"text":"丁"}\n[1]\n';
    const path = file('bad.jsonl', `\ufeff${good}${bad}${good.replace('\n', '\r\n')}`);
    const { status, lines, stderr } = analyse([path]);
    expect(status).toBe(1);
    expect(lines).toHaveLength(2);
    const named = [...stderr.matchAll(/bad\.jsonl:(\d+): left out: (.*)/g)];
    expect(named.map((match) => match[1])).toEqual(['2', '4', '5', '6']);
    expect(named.map((match) => match[2]).slice(1)).toEqual([
      'text is missing',
      'id is missing',
      'id is missing; text is missing',
    ]);
  });

  test('an unreadable file exits 2, the others are done all the same', () => {
    mkdirSync(join(folder, 'sub.jsonl'), { recursive: true });
    const good = file('good.jsonl', line({ id: 'good', text: TEXT }));
    const { status, lines, stderr } = analyse(['missing.txt', 'sub.jsonl', good]);
    expect(status).toBe(2);
    expect(stderr).toContain('missing.txt: cannot be read (no such file; check the path)');
    expect(stderr).toContain('sub.jsonl: cannot be read (it is a folder; name the files in it)');
    expect(lines).toHaveLength(1);
  });

  test.each([
    ['an unknown format', ['--format', 'xml', 'a.txt'], /use jsonl, json, text, markdown/],
    ['an unknown option', ['--colour', 'a.txt'], /--colour/],
    ['no file', [], /no file named/],
  ])('%s exits 2 with the usage', (_, args, message) => {
    const { status, stdout, stderr } = analyse(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toContain('usage: npm run --silent analyse');
  });

  test('a page in GB 18030 that says it is something else', () => {
    const bytes = Buffer.concat([
      Buffer.from('<!doctype html><meta charset="utf-8"><p>'),
      Buffer.from(GB, 'hex'),
    ]);
    const { stdout, stderr } = analyse(['--format', 'jsonl', file('gb.html', bytes)]);
    expect(JSON.parse(stdout).roster.entries, stderr).toEqual([
      expect.objectContaining({ post: '村主任' }),
    ]);
  });

  test.each([
    ['empty', ''],
    ['white space', ' \n\t\n'],
    ['no Chinese', 'Nothing to read here.'],
  ])('a file with %s is no error', (name, content) => {
    const path = file(`${name}.txt`, content);
    const { status, stdout } = analyse(['--format', 'jsonl', path]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: path, findings: [] });
    expect(analyse([path]).stdout).toContain('nothing found');
  });

  test('10 MB, on many lines or on one, are read to the end', () => {
    const paragraph = `${TEXT}${'今天各地天气晴好,市民纷纷出门踏青。'.repeat(12)}\n`.repeat(6);
    const many = line({ id: 'a', text: paragraph }).repeat(2500);
    const path = file('large.jsonl', many);
    const one = file('large.txt', paragraph.replaceAll('\n', '').repeat(2500));
    for (const [name, expected] of [
      [path, 2500],
      [one, 1],
    ] as const) {
      const { status, lines } = analyse(['--format', 'jsonl', name]);
      expect([status, lines.length], name).toEqual([0, expected]);
    }
  }, 300_000);
});

describe('evaluate', () => {
  const passage = { id: 'a', text: '天气晴好。', portraits: [2], kind: 'case' };
  const names = ['1', '2', '3', '4', '5', '6', 'macro', 'any'];

  test('--json has exactly the shape that others rely on', () => {
    const path = file('labels.jsonl', line(passage) + line({ ...passage, id: 'b', hard: true }));
    const { status, stdout, stderr } = evaluate(['--json', path]);
    expect(status, stderr).toBe(0);
    const scores = JSON.parse(stdout);
    expect(Object.keys(scores)).toEqual(['notHard', 'all']);
    for (const set of [scores.notHard, scores.all]) {
      expect(Object.keys(set)).toEqual(names);
      for (const name of names) {
        expect(Object.keys(set[name])).toEqual(['precision', 'recall', 'f1', 'support']);
      }
    }
    expect([scores.notHard[2].support, scores.all[2].support]).toEqual([1, 2]);
  });

  test('bad lines are named, the others count, exit 1', () => {
    const path = file(
      'labels-bad.jsonl',
      `${line(passage)}{\n${line({ ...passage, portraits: 9 })}`,
    );
    const { status, stdout, stderr } = evaluate(['--json', path]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).all[2].support).toBe(1);
    expect(stderr).toMatch(
      /labels-bad\.jsonl:2: left out: .*\n.*labels-bad\.jsonl:3: left out: portraits/,
    );
  });

  test('tables, false matches by kind, and with --wrong each error', () => {
    const path = file(
      'wrong.jsonl',
      line(passage) + line({ ...passage, id: 'n', portraits: [], kind: 'norm' }),
    );
    const { status, stdout } = evaluate(['--wrong', path]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/P2 +0\.00 +0\.00 +0\.00 +1/);
    expect(stdout).toMatch(/norm +0 of 1/);
    expect(stdout).toContain('a case: missed P2');
    expect(stdout).not.toContain('n norm:');
  });

  test.each([
    ['before its files', ['--unlabelled']],
    ['with --json after it', ['--unlabelled', '--json']],
  ])('--unlabelled %s', (_, options) => {
    const path = file(
      'plain.jsonl',
      line({ text: '天气晴好。' }) + line({ id: 1, text: '天气晴好。' }),
    );
    const { status, stdout, stderr } = evaluate([...options, path]);
    expect(status, stderr).toBe(0);
    if (!options.includes('--json')) expect(stdout).toContain('0 findings in 10 characters');
    else
      expect(JSON.parse(stdout).unlabelled).toEqual([
        { file: path, characters: 10, findings: 0, per100k: 0, byPortrait: {} },
      ]);
  });

  test('labelled and unlabelled files in one run; --unlabelled behind its only files', () => {
    const labelled = file('labels.jsonl', line(passage));
    const plain = file('plain.jsonl', line({ text: '天气晴好。' }));
    const both = JSON.parse(evaluate(['--json', labelled, '--unlabelled', plain]).stdout);
    expect([both.all[2].support, both.unlabelled.length]).toEqual([1, 1]);
    const behind = JSON.parse(evaluate(['--json', plain, '--unlabelled']).stdout);
    expect(behind.unlabelled).toHaveLength(1);
  });

  test.each([
    ['an unreadable file', ['missing.jsonl'], /missing\.jsonl: cannot be read/],
    ['an unknown option', ['--fast'], /--fast/],
    ['no file', ['--json'], /no file named/],
  ])('%s exits 2', (_, args, message) => {
    const { status, stdout, stderr } = evaluate(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
