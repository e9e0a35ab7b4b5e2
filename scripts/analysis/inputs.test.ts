import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyseFile } from './inputs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenze-inputs-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { kind, results, bad } = await analyseFile(path);
  return { path, kind, results: [...results], bad };
}

test('a plain text is one input, named by its path', async () => {
  const { path, results, bad } = await read('a.txt', '问责');
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({ id: path, text: '问责' });
  expect(bad).toEqual([]);
});

test('a page is read as its text', async () => {
  const { results } = await read('a.html', '<p>问<b>责</b><script>var 问责</script>');
  expect(results.map((result) => result.text)).toEqual(['问责']);
});

test('each line is an input; bad ones are named and leave the others alone', async () => {
  const { kind, results, bad } = await read(
    'a.jsonl',
    '{"id":"a","text":"问责"}\n{"id":2,"text":""}\n{"text":"问责"}\n{"id":"c"}\n[]\n7\n{"id":null,"text":"问责"}\n{',
  );
  expect(kind).toBe('jsonl');
  expect(results.map((result) => result.id)).toEqual(['a', 2]);
  expect(bad.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
  expect(bad.slice(0, 4).map(({ reason }) => reason)).toEqual([
    'id is missing',
    'text is missing',
    'id is missing; text is missing',
    'an object with id and text is needed',
  ]);
});

test('results are made one by one', async () => {
  const path = join(folder, 'b.jsonl');
  writeFileSync(path, '{"id":1,"text":"问责"}\n{"id":2,"text":"问责"}\n');
  const { results } = await analyseFile(path);
  expect(Array.isArray(results), 'a large file would be held in memory').toBe(false);
});
