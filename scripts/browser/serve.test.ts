import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locate, type StaticServer, serve } from './serve';

describe('the local server', () => {
  const outer = mkdtempSync(join(tmpdir(), 'wenze-serve-'));
  const root = join(outer, 'root');
  // 问 in GB 18030: bytes that are no valid UTF-8.
  const bytes = Buffer.from([0xce, 0xca]);
  let server: StaticServer;

  beforeAll(async () => {
    mkdirSync(root);
    writeFileSync(join(outer, 'secret.html'), 'secret');
    writeFileSync(join(root, '问责.html'), bytes);
    symlinkSync(join(outer, 'secret.html'), join(root, 'link.html'));
    server = await serve(root, { headers: { 'content-security-policy': "script-src 'none'" } });
  });

  afterAll(async () => {
    await server.close();
    rmSync(outer, { recursive: true, force: true });
  });

  it('sends the bytes as they are and names no charset', async () => {
    const response = await fetch(server.urlOf('问责.html'));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(response.headers.get('content-security-policy')).toBe("script-src 'none'");
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/link.html',
    '/%00',
    '/%',
  ])('finds nothing outside its folder: %s', async (path) => {
    expect(await locate(root, path)).toBeNull();
  });

  it('answers 404 for what is not there', async () => {
    expect((await fetch(`${server.origin}/nothing.html`)).status).toBe(404);
  });
});
