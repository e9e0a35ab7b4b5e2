import { rectsOf } from './hit';
import type { Mark } from './marks';
import type { PageText } from './page-text';
import { colorOf, type Looks } from './palette';

const REDRAW_MS = 250;
/** Beyond this many, ticks would be a bar. */
const MOST = 400;

/** What ticks are drawn from. */
export interface GutterSource {
  page: PageText;
  marks: readonly Mark[];
  looks: Looks;
  /** Called when a tick is clicked. */
  go: (mark: Mark) => void;
}

/** Draws the ticks into a layer of our own. @returns a function that takes them away */
export type DrawGutter = (layer: HTMLElement, source: GutterSource) => () => void;

/**
 * Draws a tick beside the scroll bar for each mark, where it stands in the whole page. For the eye and the
 * pointer only: keys and lists lead to the same places.
 */
export const drawGutter: DrawGutter = (layer, source) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => layer.replaceChildren(...ticksOf(source));
  const redraw = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, REDRAW_MS);
  };
  layer.className = 'gutter';
  layer.setAttribute('aria-hidden', 'true');
  const size = new ResizeObserver(redraw);
  size.observe(document.documentElement);
  draw();
  return () => {
    clearTimeout(timer);
    size.disconnect();
    layer.remove();
  };
};

function ticksOf(source: GutterSource): HTMLElement[] {
  const height = document.documentElement.scrollHeight;
  return source.marks.slice(0, MOST).flatMap((mark) => {
    const [rect] = rectsOf(source.page, mark.start, mark.end);
    return rect ? [tick(mark, (rect.top + scrollY) / height, source)] : [];
  });
}

function tick(mark: Mark, at: number, { looks, go }: GutterSource): HTMLElement {
  const made = document.createElement('i');
  const look = looks[mark.portrait];
  made.style.top = `${(100 * Math.min(1, Math.max(0, at))).toFixed(2)}%`;
  made.style.setProperty('--light', colorOf(look, 'light'));
  made.style.setProperty('--dark', colorOf(look, 'dark'));
  made.addEventListener('click', () => go(mark));
  return made;
}
