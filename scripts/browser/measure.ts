import type { Page, WebWorker } from 'puppeteer-core';
import type { ReportFinding } from '../../engine/report';
import type { Finding } from '../../engine/types';
import { changedBytes, measuredMs, serialise, settle, stayLocal } from './dom';
import { watchErrors } from './errors';
import { type ExtensionBrowser, launchChromium } from './launch';
import { type Reading, tabOf, waitForReading } from './reading';
import { type StaticServer, serve } from './serve';
import { longestTaskDuring } from './trace';
import { type Withheld, withholdContentScripts } from './withhold';

/** What one page showed. Times in milliseconds. */
export interface PageResult {
  file: string;
  findings: (Finding & { text: string })[];
  analysisMs: number;
  longestTaskMs: number;
  domBytesChanged: number;
  errors: string[];
}

/** An HTML file: `name` is what the result calls it, `path` lies below the folder `root`. */
export interface PageFile {
  name: string;
  root: string;
  path: string;
}

/**
 * The page's own scripts would change the page while it is measured, so they do not run; the
 * extension's scripts live in a world of their own that this header does not reach.
 */
const NO_PAGE_SCRIPTS = { 'content-security-policy': "script-src 'none'; worker-src 'none'" };
const PAGE_LIMIT_MS = 90_000;

/**
 * Opens each file in Chromium with the extension in `build` and yields one result a file, in order.
 * A page that fails is reported as such and does not stop the others.
 */
export async function* measurePages(build: string, files: PageFile[]): AsyncGenerator<PageResult> {
  const withheld = withholdContentScripts(build);
  let stage: Stage | undefined;
  try {
    stage = new Stage(withheld, await launchChromium(withheld.directory));
    for (const file of files) yield await stage.measure(file);
  } finally {
    await stage?.close();
    withheld.remove();
  }
}

/** One browser, and one tab that is used again as long as all goes well. */
class Stage {
  private readonly servers = new Map<string, StaticServer>();
  private page: Page | null = null;
  private worker: WebWorker | null = null;
  private errors: string[] = [];

  constructor(
    private readonly withheld: Withheld,
    private readonly chromium: ExtensionBrowser,
  ) {}

  async measure(file: PageFile): Promise<PageResult> {
    this.errors = [];
    try {
      return await within(PAGE_LIMIT_MS, this.open(file));
    } catch (error) {
      // Whatever happened to this tab must not touch the next page.
      void this.page?.close().catch(() => undefined);
      this.page = null;
      const errors = [...this.errors, String(error)];
      return { ...UNMEASURED, file: file.name, errors };
    }
  }

  async close(): Promise<void> {
    await this.chromium.close();
    for (const server of this.servers.values()) await server.close();
  }

  private async open(file: PageFile): Promise<PageResult> {
    const url = (await this.serverOf(file.root)).urlOf(file.path);
    const worker = await this.backgroundWorker();
    const page = await this.tabPage();
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await settle(page);
    const tab = await tabOf(worker, url);
    const before = await serialise(page);
    const { result: reading, longestTaskMs } = await longestTaskDuring(page, async () => {
      await this.withheld.inject(worker, tab);
      const answer = await waitForReading(worker, tab);
      await settle(page);
      return answer;
    });
    return {
      file: file.name,
      findings: reading.state === 'read' ? reading.report.findings.map(plainFinding) : [],
      analysisMs: await measuredMs(page),
      longestTaskMs,
      domBytesChanged: changedBytes(before, await serialise(page)),
      errors: [...this.errors, ...problemsOf(reading)],
    };
  }

  private async serverOf(root: string): Promise<StaticServer> {
    const server = this.servers.get(root) ?? (await serve(root, { headers: NO_PAGE_SCRIPTS }));
    this.servers.set(root, server);
    return server;
  }

  private async backgroundWorker(): Promise<WebWorker> {
    if (this.worker) return this.worker;
    this.worker = await this.chromium.worker();
    await this.watch(this.worker.client);
    return this.worker;
  }

  private async tabPage(): Promise<Page> {
    if (this.page) return this.page;
    const page = await this.chromium.browser.newPage();
    await stayLocal(page);
    await this.watch(await page.createCDPSession());
    this.page = page;
    return page;
  }

  private watch(session: Parameters<typeof watchErrors>[0]): Promise<void> {
    return watchErrors(session, this.chromium.extension.id, (error) => this.errors.push(error));
  }
}

const UNMEASURED = { findings: [], analysisMs: 0, longestTaskMs: 0, domBytesChanged: 0 };

function plainFinding(finding: ReportFinding): Finding & { text: string } {
  const { marks: _marks, occurrences: _occurrences, ...plain } = finding;
  return plain;
}

function problemsOf(reading: Reading): string[] {
  switch (reading.state) {
    case 'none':
      return ['The page never answered: the gate did not run.'];
    case 'reading':
      return ['Reading had not ended after 30 s.'];
    case 'failed':
      return [`Reading failed: ${reading.detail}`];
    default:
      return [];
  }
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, failed) => {
    timer = setTimeout(
      () => failed(new Error(`The page took more than ${limit / 1000} s.`)),
      limit,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
