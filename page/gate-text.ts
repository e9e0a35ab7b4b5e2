const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
/**
 * Elements to ask for a shadow tree. Each answer costs more than reading the element's text, so those that a text is
 * full of are passed over while they hold something of their own.
 */
const MAY_HOST = ':not(span,p,a,li,td,b,br,img),:empty';

/** All text below a node, open shadow trees too; cheap rather than exact. */
export function roughText(node: Node): string {
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
