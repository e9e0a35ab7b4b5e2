import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './lock.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenze-lock-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('lets one work at a time and tells the other why it waits', async () => {
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await sleep(20);
    events.push(`${name} ends`);
  };
  const said: string[] = [];
  const say = (message: string) => said.push(message);
  await Promise.all([withLock(root, say, work('a')), withLock(root, say, work('b'))]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(said).toHaveLength(1);
});

it('opens the lock when the work fails', async () => {
  const failing = withLock(
    root,
    () => undefined,
    () => Promise.reject(new Error('broken')),
  );
  await expect(failing).rejects.toThrow('broken');
  expect(existsSync(join(root, '.cache', 'setup.lock'))).toBe(false);
});

it('takes over the lock of a process that is gone', async () => {
  const gone = spawnSync(process.execPath, ['-e', '0']).pid;
  mkdirSync(join(root, '.cache', 'setup.lock'), { recursive: true });
  writeFileSync(join(root, '.cache', 'setup.lock', 'pid'), String(gone));
  await expect(
    withLock(
      root,
      () => undefined,
      () => 'done',
    ),
  ).resolves.toBe('done');
});
