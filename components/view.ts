import type { Report } from '../engine/report';
import type { Portrait, Span } from '../engine/types';
import type { Quote } from '../page/quote';
import type { Settings } from '../page/settings-schema';
import type { Reach, Undo } from '../page/silencing';
import type { Origin } from './complaint';
import type { Filter } from './filter';
import type { Format } from './takeaway/formats';

/** What is known about the page in front; each state has its own words and its own way on. */
export type View =
  | { kind: 'reading' }
  | { kind: 'read'; report: Report; url: string; marksShown: boolean }
  | { kind: 'stopped'; reason: 'no-chinese' | 'no-terms' }
  | { kind: 'off' }
  | { kind: 'unreached'; why: 'not-yet' | 'restricted' | 'pdf' | 'click' }
  | { kind: 'failed'; detail: string };

/** The page in front, as far as the browser tells. */
export interface PageInfo {
  title: string;
  /** Empty for pages without a host, such as the browser's own. */
  host: string;
}

export interface PopupState {
  view: View;
  page: PageInfo;
  settings: Settings;
  /** Stored settings were broken and have been put aside. */
  corrupt: boolean;
  /** This browser cannot paint marks. */
  tooOld: boolean;
  /** The last jump failed because the page has changed since. */
  gone: boolean;
  /** Which passages are listed and taken away. */
  filter: Filter;
  /** Findings in the view of the page, by index; empty where that is not followed. */
  inView: readonly number[];
  /** What the reader has just silenced and may want back. */
  silenced: { reach: Reach; undo: Undo } | null;
}

/** Everything the reader can do from the popup. */
export interface Actions {
  analyse(): void;
  readAgain(): void;
  /** @param finding index into `report.findings` @param occurrence index into its `occurrences` */
  jump(finding: number, occurrence: number): void;
  /** Goes to a place of the text that is no finding. */
  reveal(span: Span): void;
  /** The words of the page around some places; `null` for those that are not on it any more. */
  quote(spans: readonly Span[]): Promise<(Quote | null)[]>;
  /** @param finding index into `report.findings` */
  silence(finding: number, reach: Reach): void;
  undoSilence(): void;
  /** Where a report about a wrong mark comes from. */
  origin(): Origin;
  step(direction: 1 | -1, portrait?: Portrait): void;
  setFilter(filter: Filter): void;
  showMarks(on: boolean): void;
  showGutter(on: boolean): void;
  setOff(off: boolean): void;
  setLanguage(language: Settings['language']): void;
  dismissCorrupt(): void;
  /** Copies or saves what the filter leaves. Resolves to whether the browser let it happen. */
  take(format: Format, how: 'copy' | 'save'): Promise<boolean>;
  /** Opens what the filter leaves as a page to print. */
  print(): void;
  openSettings(): void;
  /** Opens the page where a text can be pasted and tried. */
  tryText(): void;
  /** Opens the side panel; left out where there is none to open. */
  openPanel?: (() => void) | undefined;
}

export type { Quote };
