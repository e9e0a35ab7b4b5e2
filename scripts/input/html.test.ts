import { expect, test } from 'vitest';
import { textOfHtml } from './html';

test.each([
  ['inline tags do not part words', '<p>问<b>责</b>不<a href="#">力</a></p>', '问责不力'],
  ['blocks are lines', '<h1>通报</h1><div>甲<p>乙</p>丙</div>', '通报\n甲\n乙\n丙'],
  ['line breaks', '甲<br>乙', '甲\n乙'],
  ['line ends of the source are spaces', '<p>甲\n  乙</p>', '甲 乙'],
  ['cells are lines', '<table><tr><td>甲<td>乙</table>', '甲\n乙'],
  ['entities', '&#38382;&#x8d23; &lt;b&gt;', '问责 <b>'],
  [
    'what is not read',
    '<title>题</title><script>甲</script><style>乙</style><p>丙<code>丁</code>',
    '丙',
  ],
  ['ruby readings', '<ruby>问<rp>(</rp><rt>wèn</rt><rp>)</rp></ruby>责', '问责'],
  ['comments', '问<!-- 甲 -->责', '问责'],
  ['no markup', '问责', '问责'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('nesting deeper than any call stack', () => {
  expect(textOfHtml(`${'<div>'.repeat(20_000)}问责`)).toBe('问责');
});
