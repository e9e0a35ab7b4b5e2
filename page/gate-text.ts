const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
/**
 * A page longer than this has a term that is not split too, if it has any: to look twice would cost too much there.
 * In UTF-16 units.
 */
const MOST_SPLIT = 50_000;
/** What may split a word: spaces, zero-width characters, pinyin in brackets or above the characters. */
const SPLITS =
  /[ \t\u00a0\u00ad\u200b-\u200d\u2060\u3000\ufeff()（）a-z\u00e0-\u01dc]{1,9}(?=[\u3400-\u9fff])/g;
/**
 * Elements to ask for a shadow tree. Each answer costs more than reading the element's text, so those that a text is
 * full of are passed over while they hold something of their own.
 */
const MAY_HOST = ':not(span,p,a,li,td,b,br,img),:empty';

/** Whether a text holds one of `terms`, in words that a page has split too. */
export function holds(text: string, terms: RegExp): boolean {
  if (terms.test(text)) return true;
  if (text.length > MOST_SPLIT) return false;
  const joined = text.replace(SPLITS, '');
  return joined.length < text.length && terms.test(joined);
}

/** All text below a node, open shadow trees too; cheap rather than exact. Nothing where the whole page is edited. */
export function roughText(node: Node): string {
  if (node.ownerDocument?.designMode === 'on') return '';
  const text = node.textContent ?? '';
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return text;
  const own = node instanceof Element ? inShadow(node) : '';
  return text + own + [...node.querySelectorAll(MAY_HOST)].map(inShadow).join('');
}

/** How many Chinese characters a text holds. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

function inShadow({ shadowRoot }: Element): string {
  return shadowRoot ? `\n${roughText(shadowRoot)}` : '';
}
