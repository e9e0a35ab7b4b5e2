import { useEffect, useRef } from 'preact/hooks';
import { type Key, type Locale, t as translate } from '../locales';
import type { Reach } from '../page/silencing';

interface Props {
  locale: Locale;
  reach: Reach;
  undo: () => void;
  close: () => void;
}

/** What the card says once its passage is silenced. The focus goes to the way back, which is near then. */
export function SilencedCard({ locale, reach, undo, close }: Props) {
  const t = (key: Key) => translate(locale, key);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section class="card" role="dialog" aria-labelledby="wenze-name" tabIndex={-1} lang={locale}>
      <p id="wenze-name" class="silenced" role="status">
        {t(`wrong.done.${reach}`)}
      </p>
      <footer class="steps">
        <button type="button" ref={button} onClick={undo}>
          {t('wrong.undo')}
        </button>
        <button type="button" onClick={close}>
          {t('card.close')}
        </button>
      </footer>
    </section>
  );
}
