import type { Report } from '../engine/report';
import type { Portrait } from '../engine/types';
import type { Settings } from '../page/settings-schema';
import type { Format } from './takeaway/formats';

/** What is known about the page in front; each state has its own words and its own way on. */
export type View =
  | { kind: 'reading' }
  | { kind: 'read'; report: Report; url: string; marksShown: boolean }
  | { kind: 'stopped'; reason: 'no-chinese' | 'no-terms' }
  | { kind: 'off' }
  | { kind: 'unreached'; why: 'not-yet' | 'restricted' | 'pdf' }
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
  /** The last jump failed because the page has changed since. */
  gone: boolean;
}

/** Everything the reader can do from the popup. */
export interface Actions {
  analyse(): void;
  readAgain(): void;
  /** @param finding index into `report.findings` @param occurrence index into its `occurrences` */
  jump(finding: number, occurrence: number): void;
  step(direction: 1 | -1, portrait?: Portrait): void;
  showMarks(on: boolean): void;
  setOff(off: boolean): void;
  setLanguage(language: Settings['language']): void;
  dismissCorrupt(): void;
  /** Copies or saves what was found. Resolves to whether the browser let it happen. */
  take(format: Format, how: 'copy' | 'save'): Promise<boolean>;
  /** Opens what was found as a page to print. */
  print(): void;
  openSettings(): void;
}
