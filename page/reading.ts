import { buildReport, type Report } from '../engine/report';
import type { Analysis, Finding } from '../engine/types';
import { type Analyse, Analyser } from './analysis';
import { Chunks } from './chunks';
import { hiddenTest, stillHidden } from './hidden';
import { lineage } from './lineage';
import { lookClosely } from './look-closely';
import type { PageText } from './page-text';
import { PageReader } from './read';
import { Slices } from './slices';
import { isLeftOut, kindOf } from './tags';

/** Most UTF-16 units of one page. */
const MOST_TEXT = 12_000_000;
/** How often a page is read again because what was found leans on hidden text. */
const MOST_TRIES = 3;

/** What has been found in a page. */
export interface Found {
  page: PageText;
  report: Report;
  /** Every finding where it stands, repeated passages too. */
  findings: readonly Finding[];
}

/** One page as it was read. */
export interface Reading extends Found {
  /** Elements whose attributes keep text hidden. */
  dormant: Element[];
  /** Elements whose attributes could hide what has been found. */
  around: Element[];
  /** More text may be shown without any change that could be observed. */
  unsettled: boolean;
}

/** Reads a page again and again, and each time only as much anew as has changed. */
export class Readings {
  readonly #analyser: Analyser;
  /** Whoever watches the page says here what has changed. */
  readonly chunks = new Chunks();
  #hidden = new Set<Element>();
  #blocks = new Set<Element>();
  #leaned: ReadonlySet<Element> = new Set();
  /** Left out by an attribute. */
  #closed: readonly Element[] = [];
  /** May get a shadow tree yet. */
  #unfinished: readonly Element[] = [];

  constructor(analyse: Analyse) {
    this.#analyser = new Analyser(analyse);
  }

  /**
   * Reads the page in slices.
   * @param stopped asked between slices; when true the answer is `null`
   * @param tell called with what has been found so far, where reading takes long
   */
  async read(
    root: Node,
    stopped: () => boolean,
    tell: (soFar: Found) => Promise<void>,
  ): Promise<Reading | null> {
    this.#forgetShown();
    for (let tries = 1; ; tries += 1) {
      const page = await this.#text(root, stopped);
      if (!page) return null;
      const read = await this.#analyser.read(page.text, stopped, (analysis) =>
        tell(foundIn(page, analysis, true)),
      );
      if (!read) return null;
      const { hidden, blocks, leaned } = await lookClosely(page, read.analysis, this.#leaned);
      if (stopped()) return null;
      if (this.#learn(hidden, blocks) && tries < MOST_TRIES) continue;
      this.#leaned = leaned;
      this.#closed = page.met.closed;
      this.#unfinished = page.met.unfinished;
      const dormant = new Set([...page.met.closed, ...[...this.#hidden].flatMap(lineage)]);
      const found = foundIn(page, read.analysis, read.partial || page.met.cut);
      const around = new Set([...leaned].flatMap(lineage));
      const unsettled = dormant.size + this.#unfinished.length > 0;
      return { ...found, dormant: [...dormant], around: [...around], unsettled };
    }
  }

  /** Whether anything that was found leaned on has come to be hidden, or the other way round. */
  hasShifted(): boolean {
    const isHidden = hiddenTest();
    const nowSeen = (element: Element) => element.isConnected && !isHidden(element);
    const shown =
      [...this.#hidden].some(nowSeen) ||
      this.#closed.some(isOpenNow) ||
      this.#unfinished.some(({ shadowRoot }) => shadowRoot !== null);
    if (!shown && ![...this.#leaned].some(isHidden)) return false;
    this.#leaned = new Set();
    return true;
  }

  #forgetShown(): void {
    const hidden = stillHidden(this.#hidden);
    if (hidden.size < this.#hidden.size) this.chunks.clear();
    this.#hidden = hidden;
    this.#blocks = new Set([...this.#blocks].filter((element) => element.isConnected));
  }

  /** Notes what style sheets do. @returns true when the page has to be read once more for that */
  #learn(hidden: Iterable<Element>, blocks: Iterable<Element>): boolean {
    const before = this.#hidden.size + this.#blocks.size;
    for (const element of hidden) this.#hidden.add(element);
    for (const element of blocks) this.#blocks.add(element);
    const news = this.#hidden.size + this.#blocks.size > before;
    if (news) this.chunks.clear();
    return news;
  }

  /** Nobody was watching: anything may have changed, and what was open may have been closed. */
  lose(): void {
    this.chunks.clear();
    this.#leaned = new Set();
  }

  /** Has everything read anew. */
  forget(): void {
    this.chunks.clear();
    this.#analyser.forget();
  }

  async #text(root: Node, stopped: () => boolean): Promise<PageText | null> {
    const slices = new Slices();
    const reader = new PageReader(root, {
      without: this.#hidden,
      blocks: this.#blocks,
      limit: MOST_TEXT,
      // Most pages never change; for them nothing has to be kept.
      ...(this.chunks.version > 0 && { chunks: this.chunks }),
    });
    while (!reader.advance(slices.end)) {
      await slices.pause();
      if (stopped()) return null;
    }
    return reader.result();
  }
}

/** Shown since by what nobody is told of. */
function isOpenNow(element: Element): boolean {
  const { localName } = element;
  return (
    element.isConnected &&
    (localName === 'details'
      ? element.hasAttribute('open')
      : !isLeftOut(element, localName, kindOf(localName)))
  );
}

function foundIn(page: PageText, analysis: Analysis, partial: boolean): Found {
  const report = buildReport(page.text, analysis, partial);
  return { page, report, findings: analysis.findings };
}
