const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
/**
 * A page longer than this has a term that is not split too, if it has any: to look twice would cost too much there.
 * In UTF-16 units.
 */
const MOST_SPLIT = 50_000;
/** What may split a word: white space, zero-width characters, pinyin or zhuyin in brackets or above the characters. */
const SPLITS =
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff()（）a-z\u00e0-\u01dc\u02c7\u02ca\u02cb\u02d9\u3105-\u312f]{1,12}(?=[\u3400-\u9fff])/g;
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
  return roughly(node).text;
}

/** The same, and the open shadow trees that were met. */
export function roughly(node: Node): { text: string; shadows: ShadowRoot[] } {
  const shadows: ShadowRoot[] = [];
  if (node.ownerDocument?.designMode === 'on') return { text: '', shadows };
  let text = node.textContent ?? '';
  if (node instanceof Element) addShadows(node, shadows);
  // Those met on the way are looked through in their turn.
  for (const shadow of shadows) {
    text += `\n${shadow.textContent}`;
    addShadows(shadow, shadows);
  }
  return { text, shadows };
}

function addShadows(tree: Element | ShadowRoot, shadows: ShadowRoot[]): void {
  if (tree instanceof Element && tree.shadowRoot) shadows.push(tree.shadowRoot);
  for (const { shadowRoot } of tree.querySelectorAll(MAY_HOST)) {
    if (shadowRoot) shadows.push(shadowRoot);
  }
}

/** Whether a text holds so many Chinese characters, without a look at those after. */
export function holdsHan(text: string, least: number): boolean {
  HAN.lastIndex = 0;
  for (let count = 0; count < least; count += 1) if (!HAN.test(text)) return false;
  return true;
}
