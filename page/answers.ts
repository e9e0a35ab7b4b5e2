import type { Guide } from './guide';
import type { Shown } from './heed';
import { type Answer, onMessage } from './messages';
import { quoteOf } from './quote';
import { trimReport } from './trim';

/** What a reader is asked about, and asked to do. */
export interface Asked {
  readonly guide: Guide;
  /** What has been read; `null` while the first reading goes on. */
  readonly shown: Shown | null;
  /** Why the page could not be read. */
  readonly failure: string | null;
  readonly marksShown: boolean;
  showMarks(on: boolean): Promise<void>;
  /** Whether the page has gone elsewhere, without loading, since it was read. */
  readonly isElsewhere: boolean;
  /** Tells the background once more what has been found, or reads what the page has become. */
  tellAgain(): void;
  /** Reads the page once more from its beginning. */
  readAfresh(): Promise<void>;
  /** Reads it once more with other rules. */
  readAnew(): Promise<void>;
  /** Goes, if this is a site that may no longer be read. */
  heedWithdrawal(from: readonly string[], left: readonly string[]): void;
}

/** Answers popup, panel, keys and background. @returns a function that stops listening */
export function answerFor(asked: Asked): () => void {
  const { guide } = asked;
  return onMessage({
    'get-report': () => reportOf(asked),
    jump: ({ finding, occurrence }) => ({ ok: guide.jump(finding, occurrence) }),
    step: ({ direction, ...how }) => ({ ok: guide.step(direction, how) }),
    quote: ({ spans }) => {
      const text = asked.shown?.page.text ?? '';
      return { quotes: spans.map((span) => quoteOf(text, span)) };
    },
    reveal: (span) => ({ ok: guide.reveal(span) }),
    'read-again': async () => {
      await asked.readAfresh();
      return { ok: asked.failure === null };
    },
    'show-marks': async ({ on }) => {
      await asked.showMarks(on);
      return { ok: true };
    },
    'rules-changed': async () => {
      await asked.readAnew();
      return { ok: true };
    },
    'tell-again': () => {
      asked.tellAgain();
      return { ok: true };
    },
    withdrawn: ({ from, left }) => {
      asked.heedWithdrawal(from, left);
      return { ok: true };
    },
  });
}

function reportOf(asked: Asked): Answer<'get-report'> {
  const { failure, shown, marksShown } = asked;
  if (asked.isElsewhere) {
    asked.tellAgain();
    return { state: 'reading' };
  }
  if (failure !== null) return { state: 'failed', detail: failure };
  if (!shown) return { state: 'reading' };
  return {
    state: 'read',
    report: trimReport(shown.report),
    url: location.href,
    title: document.title,
    marksShown,
  };
}
