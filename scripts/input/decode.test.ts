import { expect, test } from 'vitest';
import { decode } from './decode';

// 问责不是目的,有的人一查就大事化小 as bytes; Node only writes UTF-8 and UTF-16.
const GB = 'cecad4f0b2bbcac7c4bfb5c42cd3d0b5c4c8cbd2bbb2e9becdb4f3cac2bbafd0a1';
const GB_TEXT = '问责不是目的,有的人一查就大事化小';
// 問責不是目的,有的人一查就大事化小
const BIG5 = 'b0ddb364a4a3ac4fa5d8aaba2ca6b3aabaa448a440ac64b44ea46aa8c6a4c6a470';
const BIG5_TEXT = '問責不是目的,有的人一查就大事化小';

const page = (charset: string, hex: string): Uint8Array =>
  Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), Buffer.from(hex, 'hex')]);

test.each([
  ['GB, declared', 'gb2312', GB, GB_TEXT],
  ['GB, declared as UTF-8', 'utf-8', GB, GB_TEXT],
  ['GB, declared as Latin', 'iso-8859-1', GB, GB_TEXT],
  ['GB, declared as Big5', 'big5', GB, GB_TEXT],
  ['Big5, declared', 'big5', BIG5, BIG5_TEXT],
  ['Big5, declared as UTF-8', 'utf-8', BIG5, BIG5_TEXT],
  ['UTF-8, declared as GB', 'gbk', Buffer.from(GB_TEXT).toString('hex'), GB_TEXT],
  ['an unknown name', 'no-such', GB, GB_TEXT],
])('a page in %s', (_, charset, hex, text) => {
  expect(decode(page(charset, hex), true)).toContain(text);
});

test.each([
  ['UTF-8', Buffer.from('问责')],
  ['UTF-8 with a mark', Buffer.from('\ufeff问责')],
  ['UTF-16 with a mark', Buffer.from('\ufeff问责', 'utf16le')],
  ['big-endian UTF-16 with a mark', Buffer.from('\ufeff问责', 'utf16le').swap16()],
])('plain text in %s', (_, bytes) => {
  expect(decode(bytes, false)).toBe('问责');
});

test('plain text in GB and Big5', () => {
  expect(decode(Buffer.from(GB, 'hex'), false)).toBe(GB_TEXT);
  expect(decode(Buffer.from(BIG5, 'hex'), false)).toBe(BIG5_TEXT);
});

test('garbage and nothing at all are no errors', () => {
  expect(decode(new Uint8Array(), true)).toBe('');
  expect(decode(Uint8Array.from([0xff, 0x00, 0x81]), true)).not.toBe('');
});
