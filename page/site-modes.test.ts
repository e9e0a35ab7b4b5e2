import { describe, expect, it } from 'vitest';
import { DEFAULTS } from './settings-schema';
import { hostFrom, ownSites, withSite } from './site-modes';

const HOST = 'a.example';

describe('hostFrom', () => {
  it.each<[string, string | null]>([
    ['www.example.gov.cn', 'www.example.gov.cn'],
    ['  WWW.Example.GOV.cn ', 'www.example.gov.cn'],
    ['https://www.example.gov.cn/a/b.html?x=1#y', 'www.example.gov.cn'],
    ['http://localhost:8080/', 'localhost'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['192.168.0.1', '192.168.0.1'],
    ['', null],
    ['问责', null],
    ['two words.example', null],
    ['*.example.com', null],
    ['chrome://settings', null],
    ['file:///home/x', null],
    ['..', null],
  ])('%s', (given, host) => {
    expect(hostFrom(given)).toBe(host);
  });
});

describe('the lists of sites', () => {
  it('show a host once that the popup has switched off on top', () => {
    const both = { ...DEFAULTS, onSites: [HOST], offSites: [HOST] };
    expect(ownSites(both)).toEqual([{ host: HOST, mode: 'off' }]);
  });

  it('hold a host once, where it was put last', () => {
    const on = { ...DEFAULTS, ...withSite(DEFAULTS, HOST, 'on') };
    const off = { ...on, ...withSite(on, HOST, 'off') };
    expect(ownSites(on)).toEqual([{ host: HOST, mode: 'on' }]);
    expect(ownSites(off)).toEqual([{ host: HOST, mode: 'off' }]);
    expect(ownSites({ ...off, ...withSite(off, HOST, null) })).toEqual([]);
  });
});
