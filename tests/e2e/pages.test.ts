import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freshBuild } from '../../scripts/browser/build';
import { measurePages, type PageResult } from '../../scripts/browser/measure';
import { listPages } from '../../scripts/browser/page-files';

const folder = mkdtempSync(join(tmpdir(), 'wenze-pages-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One sentence in the bytes of its encoding, as pages of its time were saved. */
const SENTENCES = [
  {
    encoding: 'gb18030',
    text: '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事。',
    bytes:
      'yKXE6raszOyjrNXyyc+1xNDuy66z2L/ly/qjrNG5y8DI/cP7tOXD8aOs1+6689a7yse21L7WtbPX6c2osajF+sbAo6zU8MHu1/ez9srpw+a87LLpwcvKwqGj',
  },
  {
    encoding: 'big5',
    text: '去年冬天，鎮上的蓄水池垮塌，壓死三名村民，最後只是對局黨組通報批評，責令作出書面檢查了事。',
    bytes:
      'pWimfqVWpNGhQcLtpFequrtXpPSmwKuxtvKhQcCjprqkVKZXp/ilwaFBs8yr4aV1rE+576e9xNKy1bNxs/in5bX7oUGzZKVPp0ClWK7RrbHAy6xkpEaoxqFD',
  },
];

describe('measuring pages', () => {
  it.each(SENTENCES)(
    '$encoding is read by the declaration of the page itself',
    async (sentence) => {
      const file = join(folder, `${sentence.encoding}.html`);
      const head = `<meta charset="${sentence.encoding}"><script>document.write('通报')</script><p>`;
      writeFileSync(
        file,
        Buffer.concat([Buffer.from(head), Buffer.from(sentence.bytes, 'base64')]),
      );
      const [result] = await measure(freshBuild('chromium-test'), file);
      expect(result?.errors).toEqual([]);
      expect(result?.findings.map(({ text }) => text)).toContain(sentence.text);
      expect(result?.domBytesChanged).toBe(0);
      expect(result?.analysisMs).toBeGreaterThan(0);
      expect(result?.longestTaskMs).toBeGreaterThan(0);
    },
  );

  it('tells when an extension changes a page or throws', async () => {
    const page = join(folder, 'plain.html');
    writeFileSync(page, '<!doctype html><meta charset="utf-8"><p id="a">文</p>');
    const [changed, next] = await measure(misbehavingExtension(), page, page);
    // 字 has three bytes, as the 文 that it replaces.
    expect(changed?.domBytesChanged).toBe(3);
    expect(changed?.errors.join('\n')).toContain('thrown on purpose');
    expect(next?.domBytesChanged, 'the tab was not used again').toBe(3);
  });
});

async function measure(extension: string, ...paths: string[]): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for await (const result of measurePages(extension, listPages(paths))) results.push(result);
  return results;
}

/** An extension that does what ours must never do. */
function misbehavingExtension(): string {
  const directory = join(folder, 'extension');
  mkdirSync(directory);
  const manifest = {
    manifest_version: 3,
    name: 'misbehaving',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['http://localhost/*'],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'] }],
  };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(directory, 'background.js'), '');
  writeFileSync(
    join(directory, 'content.js'),
    `document.getElementById('a').textContent = '字';
    chrome.runtime.onMessage.addListener((message, sender, respond) => {
      respond({ state: 'stopped', reason: 'no-terms' });
    });
    setTimeout(() => { throw new Error('thrown on purpose'); });`,
  );
  return directory;
}
