import { type Browser, launch } from 'puppeteer-core';
import { ensureBrowsers } from '../setup/browsers';

export interface FirefoxWithExtension {
  browser: Browser;
  id: string;
  /** Clicks the toolbar button in the window in front. */
  openPopup(): Promise<void>;
  /**
   * Runs a script inside the open popup, as soon as there is one.
   * @param script a JavaScript expression over `document`; its value must be plain data
   */
  inPopup<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

/** What puppeteer's BiDi browser has but does not publish: commands of the protocol itself. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Starts Firefox with a throw-away profile and the unpacked extension in `directory`. */
export async function launchFirefox(directory: string): Promise<FirefoxWithExtension> {
  const { firefox } = await ensureBrowsers({ firefox: true });
  if (firefox === undefined) throw new Error('Firefox was not found.');
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    // The toolbar button can only be reached from the browser's own window.
    args: ['--remote-allow-system-access'],
  });
  try {
    const id = await browser.installExtension(directory);
    const chrome = await browserWindow(browser);
    return {
      browser,
      id,
      openPopup: async () => void (await chrome(`(${clickToolbarButton})(${JSON.stringify(id)})`)),
      inPopup: async (script) =>
        JSON.parse(String(await chrome(`(${askPopup})(${JSON.stringify(script)})`))),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Evaluates in the privileged window, where Firefox's own interface lives. */
async function browserWindow(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
}

// The two functions below are sent as text and run in Firefox's window, where these names exist.
const clickToolbarButton = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const askPopup = `async (script) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const pause = () => new Promise((again) => window.setTimeout(again, 50));
  const find = () => [...window.document.querySelectorAll('browser[webextension-view-type="popup"]')]
    .find((one) => one.currentURI?.scheme === 'moz-extension');
  let popup = find();
  for (let tries = 0; !popup && tries < 200; tries += 1) {
    await pause();
    popup = find();
  }
  if (!popup) throw new Error('The popup did not open.');
  const { messageManager } = popup;
  const name = 'wenze:' + Math.random();
  const answer = new Promise((resolve, reject) => {
    messageManager.addMessageListener(name, ({ data }) => resolve(data));
    window.setTimeout(() => reject(new Error('The popup did not answer.')), 10_000);
  });
  const source = 'const { document } = content; sendAsyncMessage(' +
    JSON.stringify(name) + ', JSON.stringify((' + script + ') ?? null))';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
  return answer;
}`;
