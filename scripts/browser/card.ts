import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';

/** Runs a function, as text, with a page's card as `this`; for browsers without the debugger that is used below. */
type InCard = (page: Page, work: string, argument: string | undefined) => Promise<unknown>;

const others = new WeakMap<Browser, InCard>();

/** Says how to look into the card in this browser. */
export function lookIntoCardsBy(browser: Browser, inCard: InCard): void {
  others.set(browser, inCard);
}

/** The explaining card as a reader sees it: its words, or `null` while no card is open. */
export function readCard(page: Page): Promise<string | null> {
  return inCard(page, visibleText);
}

/** Clicks, with the mouse, on the control of the card that says `words`, scrolling the card to it. */
export async function clickOnCard(page: Page, words: string): Promise<void> {
  const end = Date.now() + 5_000;
  let at = await inCard(page, placeOf, words);
  while (!at) {
    if (Date.now() > end) throw new Error(`The card has nothing to click that says: ${words}`);
    await new Promise((again) => setTimeout(again, 50));
    at = await inCard(page, placeOf, words);
  }
  await page.mouse.click(at.x, at.y);
}

/**
 * Runs a function in the page with the card's shadow root as `this`; `null` while there is none.
 * Like everything that runs in the page, it cannot use what stands around it here.
 */
export async function inCard<T, A extends string | undefined>(
  page: Page,
  work: (this: ShadowRoot, argument: A) => T,
  ...[argument]: A extends undefined ? [] : [argument: A]
): Promise<T | null> {
  const other = others.get(page.browser());
  if (other) return (await other(page, work.toString(), argument)) as T | null;
  const session = await page.createCDPSession();
  try {
    const root = await shadowRoot(session);
    if (root === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
    if (object.objectId === undefined) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: work.toString(),
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value as T | null;
  } catch {
    // The card may go away between two of the calls above.
    return null;
  } finally {
    await session.detach();
  }
}

/** Waits until a card is open (or closed) and gives its words. */
export async function waitForCard(
  page: Page,
  open: boolean,
  limit = 10_000,
): Promise<string | null> {
  const end = Date.now() + limit;
  for (;;) {
    const text = await readCard(page);
    if ((text !== null) === open) return text;
    if (Date.now() > end) throw new Error(`The card did not ${open ? 'open' : 'close'}.`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** The card lives in a closed shadow root below `<html>`, which only the debugger can look into. */
async function shadowRoot(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const closed = (html?.children ?? []).flatMap((child: Protocol.DOM.Node) =>
    (child.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed'),
  );
  return closed[0]?.backendNodeId ?? null;
}

/** Runs in the page, `this` being the shadow root. */
function visibleText(this: ShadowRoot): string | null {
  const shown = [...this.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.localName !== 'style' && element.checkVisibility() && element.offsetHeight > 0,
  );
  return shown.find((element) => element.classList.contains('panel'))?.textContent ?? null;
}

/** Runs in the page, `this` being the shadow root. */
function placeOf(this: ShadowRoot, words: string): { x: number; y: number } | null {
  const controls = [...this.querySelectorAll<HTMLElement>('button, summary')];
  const control = controls.find((one) => one.textContent?.trim() === words);
  if (!control) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
