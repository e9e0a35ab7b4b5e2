import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../setup/tools';

/**
 * Does a long run in parts, each in a process with a heap of its own; each part tells what it did.
 * @param commandOf the arguments of scripts/run.mjs for the part that begins at `first` and has `many` things to do
 * @throws Error that names the command to repeat, once a part fails
 */
export async function fuzzInBatches(
  count: number,
  size: number,
  commandOf: (first: number, many: number) => string[],
): Promise<void> {
  for (let first = 0; first < count; first += size) {
    const command = commandOf(first, Math.min(size, count - first));
    const args = [join(ROOT, 'scripts', 'run.mjs'), ...command];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    if (status === 0) continue;
    throw new Error(`The cause stands above; to repeat: node scripts/run.mjs ${command.join(' ')}`);
  }
  console.log(`all ${count} done, nothing broke`);
}
