const last = new Map<number, Promise<unknown>>();

/**
 * Does what concerns one tab in the order in which it was asked for: a busy background would otherwise take the badge of
 * a page away that has just been set, because the page before has gone.
 */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(tabId) ?? Promise.resolve()).then(work, work);
  last.set(tabId, mine);
  const forget = () => {
    if (last.get(tabId) === mine) last.delete(tabId);
  };
  mine.then(forget, forget);
  return mine;
}
