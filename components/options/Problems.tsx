import type { FileProblem } from '../../page/file-problem';
import { type TranslateOptions, useOptions } from './context';

const MOST = 12;

/** What is wrong with a file, each point with its cure; read out at once. */
export function Problems({ title, list }: { title: string; list: readonly FileProblem[] }) {
  const { t } = useOptions();
  return (
    <div role="alert">
      {list.length > 0 && (
        <div class="problems">
          <p>{title}</p>
          <ul>
            {list.slice(0, MOST).map((problem) => (
              <li key={JSON.stringify(problem)}>{words(problem, t)}</li>
            ))}
            {list.length > MOST && <li>{t('problem.more', { n: list.length - MOST })}</li>}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A problem as a sentence in the reader's language. */
export function words(problem: FileProblem, t: TranslateOptions): string {
  const { kind, ...params } = problem;
  return t(`problem.${kind}`, params);
}
