import { readingFrames } from '../../page/frames';
import { mergeReports } from '../../page/merge-reports';
import { type Answer, type Message, sendToTab } from '../../page/messages';
import { stepThrough } from '../../page/step-through';
import { hearInView } from './hear-in-view';

type Report = Answer<'get-report'>;
type Read = Extract<Report, { state: 'read' }>;

/** The readers in all frames of a tab, spoken to as if they were one. */
export class Readers {
  readonly #tab: number;
  /** Frames that have been read, with the number of findings of each, in the order of the merged report. */
  #read: { frame: number; findings: number }[] = [];

  constructor(tab: number) {
    this.#tab = tab;
  }

  /**
   * One answer for the whole page: that of the page itself, unless frames inside it have been read.
   * Rejects as `sendToTab` does when nothing listens in the page and nothing has been read in a frame.
   */
  async report(): Promise<Report> {
    // The page itself is asked at once: to look for readers in frames takes as long again.
    const [[page], found] = await Promise.all([
      Promise.allSettled([this.#ask(0)]),
      readingFrames(this.#tab),
    ]);
    const frames = found.map(({ id }) => id).filter((frame) => frame !== 0);
    const inner = await Promise.allSettled(frames.map((frame) => this.#ask(frame)));
    const answers = [page, ...inner].map((one) => (one?.status === 'fulfilled' ? one.value : null));
    if (answers.some((answer) => answer?.state === 'reading')) return { state: 'reading' };
    const read = [0, ...frames].flatMap((frame, index) => {
      const answer = answers[index];
      return answer?.state === 'read' ? [{ frame, answer }] : [];
    });
    this.#read = read.map(({ frame, answer }) => ({
      frame,
      findings: answer.report.findings.length,
    }));
    const [first] = read;
    if (first) return merged(first.answer, read);
    if (page?.status === 'fulfilled') return page.value;
    throw page?.reason;
  }

  /** Goes to a finding by its place in the merged report. */
  async jump(finding: number, occurrence: number): Promise<boolean> {
    let left = finding;
    for (const { frame, findings } of this.#read) {
      if (left < findings) {
        const { ok } = await sendToTab(
          this.#tab,
          { type: 'jump', finding: left, occurrence },
          frame,
        );
        return ok;
      }
      left -= findings;
    }
    return false;
  }

  /** Steps on from where the reader is, through all frames. */
  step({ type: _, ...step }: Message<'step'>): Promise<boolean> {
    return stepThrough(this.#tab, step);
  }

  /**
   * Hears from all frames which findings stand in the view, by their places in the merged report.
   * @returns a function that hears no more
   */
  hearInView(heard: (findings: number[]) => void): () => void {
    let before = 0;
    const inView: number[][] = [];
    const endings = this.#read.map(({ frame, findings }, index) => {
      const first = before;
      before += findings;
      return hearInView(this.#tab, frame, (own) => {
        inView[index] = own.map((finding) => first + finding);
        heard(inView.flat());
      });
    });
    return () => {
      for (const end of endings) end();
    };
  }

  /** Tells every reader. Rejects when one of them has gone. */
  async all(message: Message<'show-marks'> | Message<'read-again'>): Promise<void> {
    await Promise.all(this.#frames().map((frame) => sendToTab(this.#tab, message, frame)));
  }

  #frames(): number[] {
    return this.#read.length > 0 ? this.#read.map(({ frame }) => frame) : [0];
  }

  #ask(frame: number): Promise<Report> {
    return sendToTab(this.#tab, { type: 'get-report' }, frame);
  }
}

function merged(first: Read, read: readonly { answer: Read }[]): Read {
  return { ...first, report: mergeReports(read.map(({ answer }) => answer.report)) };
}
