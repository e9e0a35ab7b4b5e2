import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshBuild } from '../../scripts/browser/build';

/** What no shipped script may hold, and why. */
const FORBIDDEN: [what: RegExp, why: string][] = [
  [/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/, 'runs text as code'],
  [/\bimportScripts\s*\(|\bimport\s*\(\s*["'`]https?:/, 'loads code from elsewhere'],
  [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, 'runs text as code'],
  [
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
    'speaks to the network',
  ],
  [/\bWebTransport\b|\bRTCPeerConnection\b|\bserviceWorker\.register\b/, 'speaks to the network'],
  [
    /\.(?:inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b/,
    'makes markup of text',
  ],
  [/\bdocument\.cookie\b|\blocalStorage\b|\bindexedDB\b/, "reaches into the page's storage"],
];

describe.each(['chromium', 'firefox'] as const)('what is shipped for %s', (build) => {
  const folder = freshBuild(build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('is scripts that hold nothing forbidden', () => {
    expect(scripts.length, 'no script found: the test looks in the wrong place').toBeGreaterThan(3);
    const found = scripts.flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return FORBIDDEN.filter(([what]) => what.test(source)).map(
        ([what, why]) => `${file} ${why}: ${source.match(what)?.[0]}`,
      );
    });
    expect(found).toEqual([]);
  });

  it('names no address that could be loaded: links lead to the places of articles only', () => {
    const pages = files.filter((file) => /\.(?:html|css)$/.test(file));
    expect(pages.length).toBeGreaterThan(0);
    for (const file of pages) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
        /(?:https?:)?\/\/[\w-]+\./,
      );
    }
  });

  it('holds no source map and no file of unknown kind', () => {
    const kinds = /\.(?:js|css|html|json|png|svg|txt)$/;
    expect(files.filter((file) => file.includes('.') && !kinds.test(file))).toEqual([]);
  });
});
