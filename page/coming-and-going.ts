import { isInnerFrame } from './frame';
import { send } from './messages';

/** Has the background forget what this frame has told it. */
export function sayGoodbye(): void {
  send({ type: 'left' }).catch((error: unknown) => {
    console.debug('wenze-mirror: no goodbye', error);
  });
}

/**
 * Says goodbye when a frame inside a page is taken away or shows another page: the tab stays, so nobody else would
 * notice. Pages that the browser has kept come back with all they were.
 * @param back called when this page is shown once more
 * @returns a function that ends it
 */
export function watchComingAndGoing(back: () => void): () => void {
  const onHide = () => {
    if (isInnerFrame()) sayGoodbye();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) back();
  };
  addEventListener('pagehide', onHide);
  addEventListener('pageshow', onShow);
  return () => {
    removeEventListener('pagehide', onHide);
    removeEventListener('pageshow', onShow);
  };
}
