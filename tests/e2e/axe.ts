import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * One line a violation: the rule, what it asks, and the elements.
 * @param about `colours`: only rules that look at colours; a page that was looked at in light differs in nothing else in dark
 */
export async function violations(page: Page, about?: 'colours'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (colours) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await tool.run(
      document,
      colours ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {},
    );
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  }, about === 'colours');
}
