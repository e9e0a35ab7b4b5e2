import { readFile } from 'node:fs/promises';
import { decode } from './decode';

/** A file that cannot be read; commands exit 2 on it. */
export class UnreadableFile extends Error {}

/** Reads a file, or standard input for `-`. @throws UnreadableFile that names cause and cure. */
export async function readInput(path: string): Promise<{ name: string; text: string }> {
  const html = /\.html?$/i.test(path);
  const bytes = path === '-' ? await readStdin() : await readBytes(path);
  const text = decode(bytes, html);
  return { name: path, text: text.startsWith('\ufeff') ? text.slice(1) : text };
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
