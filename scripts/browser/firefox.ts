import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../setup/browsers';
import type { Background } from './reading';

export interface FirefoxOptions {
  /** Settings of `about:config`. */
  prefs?: Record<string, string | number | boolean>;
}

export interface FirefoxWithExtension {
  browser: Browser;
  id: string;
  /** `moz-extension://` and the name that this profile has given the extension. */
  origin: string;
  /** The extension's background page, woken when it sleeps. */
  background: Background;
  endBackground(): Promise<void>;
  /** Clicks the toolbar button in the window in front. */
  openPopup(): Promise<void>;
  /**
   * Runs a script inside the open popup, as soon as there is one.
   * @param script a JavaScript expression over `document` and `content`, the window, with the powers of the browser;
   *   its value must be plain data
   */
  inPopup<T>(script: string): Promise<T>;
  /** The same inside the tab that shows exactly this address. */
  inTab<T>(url: string, script: string): Promise<T>;
  /** Opens the extension's sidebar in the window in front. */
  openSidebar(): Promise<void>;
  /** Runs an expression in the open sidebar, as soon as there is one. Its value must be plain data. */
  inSidebar<T>(script: string): Promise<T>;
  /** Runs an expression in Firefox's own window, which may do anything. Resolves to plain data. */
  inWindow<T>(expression: string): Promise<T>;
  /** Has a page go to an address; its own way waits for events that pages of extensions do not have. */
  navigate(page: Page, url: string): Promise<void>;
  close(): Promise<void>;
}

/** What puppeteer's BiDi browser has but does not publish: commands of the protocol itself. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface BidiFrame {
  _id: string;
}

const LONGEST_COMMAND_MS = 40_000;

/** Starts Firefox with a throw-away profile and the unpacked extension in `directory`. */
export async function launchFirefox(
  directory: string,
  { prefs = {} }: FirefoxOptions = {},
): Promise<FirefoxWithExtension> {
  const { firefox } = await ensureBrowsers({ firefox: true });
  if (firefox === undefined) throw new Error('Firefox was not found.');
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    // A command that is never answered is named before the test's own time is up.
    protocolTimeout: LONGEST_COMMAND_MS,
    // The toolbar button can only be reached from the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs,
  });
  try {
    return await drive(browser, await browser.installExtension(directory));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function drive(browser: Browser, id: string): Promise<FirefoxWithExtension> {
  const { connection } = browser as unknown as BidiBrowser;
  const chrome = await browserWindow(browser);
  const inWindow = async (expression: string) =>
    JSON.parse(
      String(await chrome(`(async () => JSON.stringify((await ${expression}) ?? null))()`)),
    );
  const ask = async (find: string, code: string) => {
    const answer = await inWindow(`(${askContent})(${find}, ${JSON.stringify(code)})`);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  return {
    browser,
    id,
    origin: `moz-extension://${await inWindow(`${policy}.mozExtensionHostname`)}`,
    background: {
      evaluate: (work: string | ((...args: never[]) => unknown), ...args: unknown[]) => {
        const values = args.map((one) => JSON.stringify(one) ?? 'undefined');
        const code = JSON.stringify(`(${work})(${values.join()})`);
        return ask(`${findBackground}(${policy})`, `Cu.evalInSandbox(${code}, ${OWN_WORLD})`);
      },
    } as Background,
    endBackground: () =>
      inWindow(`${policy}.extension.terminateBackground({ disableResetIdleForTest: true })`),
    openPopup: () => inWindow(`(${clickToolbarButton})(${policy})`),
    inPopup: (script) => ask(`(${findPopup})()`, script),
    openSidebar: () => inWindow(`(${showSidebar})(${policy})`),
    inSidebar: (script) => ask(`(${findSidebar})()`, script),
    inTab: (url, script) => ask(`(${findTab})(${JSON.stringify(url)})`, script),
    inWindow,
    navigate: async (page, url) => {
      const { _id: context } = page.mainFrame() as unknown as BidiFrame;
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    close: () => browser.close(),
  };
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

// What follows is sent as text and runs in Firefox's window, where these names exist.

const clickToolbarButton = `({ extension }) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const findPopup = `async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  for (let tries = 0; tries < 200; tries += 1) {
    const open = [...window.document.querySelectorAll('browser[webextension-view-type="popup"]')];
    const popup = open.find((one) => one.currentURI?.scheme === 'moz-extension');
    if (popup) return popup;
    await new Promise((again) => window.setTimeout(again, 50));
  }
  throw new Error('The popup did not open.');
}`;

const showSidebar = `async ({ extension }) => {
  const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
  const name = extension.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action';
  if (!SidebarController.sidebars.has(name)) throw new Error('Firefox has no sidebar ' + name);
  await SidebarController.show(name);
}`;

const findSidebar = `async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  for (let tries = 0; tries < 200; tries += 1) {
    const { contentDocument } = window.document.getElementById('sidebar') ?? {};
    const sidebar = contentDocument?.querySelector('browser[webextension-view-type="sidebar"]');
    if (sidebar?.currentURI?.scheme === 'moz-extension') return sidebar;
    await new Promise((again) => window.setTimeout(again, 50));
  }
  throw new Error('The sidebar did not open.');
}`;

const findTab = `(url) => {
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers);
  const found = tabs.find(({ currentURI }) => currentURI.spec === url);
  if (!found) throw new Error('No tab shows ' + url);
  return found;
}`;

const findBackground = `(async ({ extension }) => {
  await extension.wakeupBackground();
  return [...extension.views].find(({ viewType }) => viewType === 'background').xulBrowser;
})`;

/** What runs in it sees the window as its own scripts do, and is not held to their policy. */
const OWN_WORLD = 'new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })';

const askContent = `async (found, code) => {
  const { messageManager } = await found;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const name = 'wenze:' + Math.random();
  const source = '(async () => { let answer; try {' +
    'const { document } = content; const value = await (' + code + ');' +
    'answer = { value: JSON.parse(JSON.stringify(value ?? null)) };' +
    '} catch (error) { answer = { error: String(error) }; }' +
    'sendAsyncMessage(' + JSON.stringify(name) + ', answer); })()';
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(name, function hear({ data }) {
      messageManager.removeMessageListener(name, hear);
      resolve(data);
    });
    window.setTimeout(() => reject(new Error('Nothing answered.')), 60_000);
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });
}`;
