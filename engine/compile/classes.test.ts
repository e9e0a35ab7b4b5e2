import { expect, test } from 'vitest';
import { ClassTable } from './classes';

function countsAs(table: ClassTable, name: string): string[] {
  const id = table.define(name);
  const own = table.closure()[id] ?? [];
  return own.map((cls) => table.names[cls] as string).sort();
}

test('a class counts as its ancestors', () => {
  const table = new ClassTable({});
  expect(countsAs(table, 'a.b.c')).toEqual(['a', 'a.b', 'a.b.c']);
});

test('a class has one id', () => {
  const table = new ClassTable({});
  expect(table.define('a.b')).toBe(table.define('a.b'));
  expect(table.oneOf(['a.b'])).toBe(table.define('a.b'));
});

test.each([
  ['a named class', 'post.chief', 'post.chief.village', true],
  ['one part open', 'post.*.village', 'post.chief.village', true],
  ['an open part is exactly one', 'post.*', 'post.chief.village', true],
  ['another level', 'post.*.village', 'post.chief.county', false],
  ['several members', 'x post.chief', 'post.chief.county', true],
])('a group by %s: %s takes %s: %s', (_, members, name, taken) => {
  const table = new ClassTable({ group: members });
  table.define('x');
  expect(countsAs(table, name).includes('group')).toBe(taken);
});

test('a group of groups', () => {
  const table = new ClassTable({ outer: 'inner', inner: 'a' });
  expect(countsAs(table, 'a.b')).toEqual(['a', 'a.b', 'inner', 'outer']);
});

test('alternatives are one class, whatever their order', () => {
  const table = new ClassTable({});
  for (const name of ['a', 'b.c']) table.define(name);
  const either = table.oneOf(['a', 'b']);
  expect(table.oneOf(['b', 'a'])).toBe(either);
  expect(table.closure()[table.define('b.c')]).toContain(either);
  expect(table.closure()[either]).toEqual([either]);
});

test('a literal is announced once, its dots are no parts', () => {
  const table = new ClassTable({});
  const announced: string[] = [];
  table.onLiteral = (term) => announced.push(term);
  table.oneOf(['lit:3.5万']);
  table.oneOf(['lit:3.5万']);
  expect(announced).toEqual(['3.5万']);
  expect(countsAs(table, 'lit:3.5万')).toEqual(['lit:3.5万']);
});

test('an unknown cue is refused, with those of its root', () => {
  const table = new ClassTable({});
  table.define('measure.light');
  expect(() => table.oneOf(['measure.lihgt'])).toThrow(
    /"measure.lihgt" .*nearest: measure.light, measure/,
  );
  expect(() => table.oneOf(['mesure'])).toThrow(/no class has this root/);
});
