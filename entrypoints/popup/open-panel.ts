import { browser } from 'wxt/browser';

interface Panels {
  /** Chromium before 116 has a panel that no script can open. */
  sidePanel?: { open?(what: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the side panel (Chromium) or the sidebar (Firefox) of a window, or `undefined` where the
 * browser has neither. Browsers want it called in the click itself, so nothing may be waited for first.
 */
export function panelOpener(
  windowId: number | undefined,
  opened: () => void,
): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel?.open && windowId !== undefined) {
    return () => void sidePanel.open?.({ windowId }).then(opened);
  }
  return sidebarAction && (() => void sidebarAction.open().then(opened));
}
