import { useState } from 'preact/hooks';
import { useSurroundings } from './context';
import { Passage } from './Passage';
import type { Listed } from './passages';

/** A page can hold hundreds; the popup has to stand within a tenth of a second. */
const AT_ONCE = 12;

/** Passages in the order of the text, a first dozen and more on demand. */
export function PassageList({ passages }: { passages: readonly Listed[] }) {
  const { t } = useSurroundings();
  const [shown, setShown] = useState(AT_ONCE);
  const hidden = passages.length - shown;
  return (
    <>
      <ol class="passages">
        {passages.slice(0, shown).map(({ finding, index, firstOfRule }) => (
          <Passage key={index} finding={finding} index={index} explained={firstOfRule} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + AT_ONCE)}>
          {t('passages.more', { n: Math.min(hidden, AT_ONCE) })}
        </button>
      )}
    </>
  );
}
