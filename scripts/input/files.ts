import { readFile } from 'node:fs/promises';
import { decode } from './decode';

/** A file that cannot be read; commands exit 2 on it. */
export class UnreadableFile extends Error {}

export type Kind = 'text' | 'html' | 'jsonl';

export interface Input {
  kind: Kind;
  text: string;
}

/** Reads a file, or standard input for `-`. @throws UnreadableFile that names cause and cure. */
export async function readInput(path: string): Promise<Input> {
  const bytes = path === '-' ? await readStdin() : await readBytes(path);
  const kind = path === '-' ? kindOfStart(bytes) : kindOfName(path);
  const text = decode(bytes, kind === 'html');
  return { kind, text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

function kindOfName(path: string): Kind {
  if (/\.jsonl$/i.test(path)) return 'jsonl';
  return /\.html?$/i.test(path) ? 'html' : 'text';
}

/** Standard input has no name, so its first character tells: no Chinese text begins with { or <. */
function kindOfStart(bytes: Uint8Array): Kind {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  if (start.startsWith('{')) return 'jsonl';
  return start.startsWith('<') ? 'html' : 'text';
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFile(`${path}: cannot be read (${reasonOf(error)})`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file; check the path';
  if (code === 'EACCES') return 'no permission; change its mode or copy it';
  if (code === 'EISDIR') return 'it is a folder; name the files in it';
  return String((error as Error).message);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
