import type { CDPSession, Protocol } from 'puppeteer-core';

/**
 * Reports what goes wrong inside the extension: exceptions and console errors whose source is one
 * of its own scripts. Errors of the page itself are none of its business.
 */
export async function watchErrors(
  session: CDPSession,
  extensionId: string,
  report: (message: string) => void,
): Promise<void> {
  const own = `chrome-extension://${extensionId}/`;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (!comesFrom(own, exceptionDetails.url, exceptionDetails.stackTrace)) return;
    report(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    if (!comesFrom(own, undefined, stackTrace)) return;
    report(`console: ${args.map((arg) => arg.value ?? arg.description ?? '').join(' ')}`);
  });
  await session.send('Runtime.enable');
}

function comesFrom(
  own: string,
  url: string | undefined,
  stack: Protocol.Runtime.StackTrace | undefined,
): boolean {
  if (url?.startsWith(own)) return true;
  return stack?.callFrames.some((frame) => frame.url.startsWith(own)) ?? false;
}
