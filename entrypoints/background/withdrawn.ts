import { browser } from 'wxt/browser';
import type { Message } from '../../page/messages';

/** Has readers leave open pages that the browser does not permit any more; each knows its own site. */
export async function leaveWithdrawn(withdrawn: readonly string[] = []): Promise<void> {
  if (withdrawn.length === 0) return;
  const [{ origins = [] }, tabs] = await Promise.all([
    browser.permissions.getAll(),
    browser.tabs.query({}),
  ]);
  const message: Message<'withdrawn'> = {
    type: 'withdrawn',
    from: [...withdrawn],
    left: origins,
  };
  // Most tabs hold no reader, and need none for this.
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, message)));
}
