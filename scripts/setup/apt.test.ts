import { expect, it } from 'vitest';
import { isDebian } from './apt';

it.each([
  ['Debian', 'NAME="Debian GNU/Linux"\nID=debian\n', true],
  ['a child of Debian', 'ID=raspbian\nID_LIKE=debian\n', true],
  ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', false],
  ['a child of Ubuntu', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
  ['Fedora', 'ID=fedora\n', false],
])('%s', (_name, osRelease, expected) => {
  expect(isDebian(osRelease)).toBe(expected);
});
