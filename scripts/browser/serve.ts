import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** Pages without a charset here: the page's own `meta charset` (or byte order mark) must decide. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

export interface StaticServer {
  /** `http://localhost:PORT`, no slash at the end. */
  origin: string;
  /** Address of a file below the root, given by its path relative to the root. */
  urlOf(relative: string): string;
  close(): Promise<void>;
}

interface ServeOptions {
  /** Sent with every answer, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
}

/**
 * Serves the files below `root`, byte for byte, on a free port of 127.0.0.1.
 * Nothing outside `root` is ever sent: neither through `..` nor through symbolic links.
 */
export async function serve(root: string, options: ServeOptions = {}): Promise<StaticServer> {
  const base = await realpath(root);
  const server = createServer((request, response) => {
    answer(base, request, response, options.headers ?? {}).catch(() => fail(response, 500));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    urlOf: (relative) => `${origin}/${relative.split(/[\\/]/).map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  const file = await locate(base, request.url ?? '/');
  if (file === null) return fail(response, 404);
  const type = TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': file.size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  const stream = createReadStream(file.path);
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}

/** The regular file that a request path names below `base`, or `null`. */
export async function locate(
  base: string,
  requestPath: string,
): Promise<{ path: string; size: number } | null> {
  try {
    const wanted = decodeURIComponent(requestPath.replace(/[?#].*$/s, ''));
    if (wanted.includes('\0')) return null;
    const path = await realpath(resolve(base, join('.', wanted)));
    if (path !== base && !path.startsWith(base.endsWith(sep) ? base : base + sep)) return null;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : null;
  } catch {
    return null;
  }
}

function fail(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(String(status));
}
