import type { Lexicon } from '../../engine/rule';

const DEPUTIES =
  '{分管|常务|}副{镇长|乡长|县长|区长|旗长|市长|州长|省长|局长|厅长|处长|科长|主任|主席|书记|校长|院长|署长|司长|所长|站长|队长|部长|总经理} {县|区|市|镇|乡|州|省|旗}委{副书记} {镇|乡|街道|党委|党组|党工委|支部|村}{副书记} {街道|街道办|办事处}副主任';

/**
 * A deputy's title holds a chief's title. A term gives way inside a longer one only where every root it
 * has is a root of the longer too; these classes give the deputies the roots that chiefs have.
 */
const titles: Lexicon = {
  'level.deputy': DEPUTIES,
  'ctx.public': DEPUTIES,
  'part.deputytitle': DEPUTIES,
  'bit.deputytitle': DEPUTIES,
  'swap.deputytitle': DEPUTIES,
  'postword.deputytitle': DEPUTIES,
  'team.deputytitle': DEPUTIES,
};

export default titles;
