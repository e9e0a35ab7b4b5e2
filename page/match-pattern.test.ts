import { expect, it } from 'vitest';
import { coversHost, isWithdrawn } from './match-pattern';

it.each([
  ['*://a.example/*', 'a.example', true],
  ['https://a.example/*', 'a.example', true],
  ['http://a.example:8080/*', 'a.example', true],
  ['*://a.example/*', 'b.a.example', false],
  ['*://a.example/*', 'nota.example', false],
  ['*://*.a.example/*', 'a.example', true],
  ['*://*.a.example/*', 'b.a.example', true],
  ['*://*.a.example/*', 'nota.example', false],
  ['*://*/*', 'a.example', true],
  ['<all_urls>', 'a.example', true],
  ['a.example', 'a.example', false],
])('%s speaks of %s: %s', (pattern, host, speaks) => {
  expect(coversHost(pattern, host)).toBe(speaks);
});

it.each<[what: string, from: string[], left: string[], withdrawn: boolean]>([
  ['that was named', ['*://a.example/*'], ['*://b.example/*'], true],
  ['that was not', ['*://b.example/*'], [], false],
  ['of all sites', ['*://*/*'], ['*://b.example/*'], true],
  ['that stands on the list as well', ['*://*/*'], ['*://*.example/*'], false],
])('a site %s: withdrawn or not', (_what, from, left, withdrawn) => {
  expect(isWithdrawn('a.example', from, left)).toBe(withdrawn);
});
