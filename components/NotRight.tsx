import { useId, useRef, useState } from 'preact/hooks';
import { type Key, type Locale, t as translate } from '../locales';
import { REACHES, type Reach } from '../page/silencing';
import { copyField } from './complaint';

interface Props {
  locale: Locale;
  /** What can be copied for the makers. */
  complaint: string;
  silence: (reach: Reach) => void;
}

/** "Not right?": silences a passage or its rule, or gives the words for a report. Nothing is sent. */
export function NotRight({ locale, complaint, silence }: Props) {
  const t = (key: Key) => translate(locale, key);
  return (
    <details class="not-right" onToggle={(event) => showWhole(event.currentTarget)}>
      <summary>{t('wrong.title')}</summary>
      <div class="reaches">
        {REACHES.map((reach) => (
          <button type="button" key={reach} onClick={() => silence(reach)}>
            {t(`wrong.${reach}`)}
          </button>
        ))}
      </div>
      <Complaint locale={locale} text={complaint} />
    </details>
  );
}

/** What has just been opened at the end of a list would lie below its edge. */
function showWhole(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}

function Complaint({ locale, text }: { locale: Locale; text: string }) {
  const t = (key: Key) => translate(locale, key);
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(field.current !== null && (await copyField(field.current)));
  const said = copied === null ? 'wrong.note' : copied ? 'take.copied' : 'wrong.byHand';
  return (
    <div class="complaint">
      <textarea
        ref={field}
        readOnly
        rows={4}
        lang="zh"
        aria-label={t('wrong.report')}
        aria-describedby={note}
        value={text}
      />
      <button type="button" onClick={copy}>
        {t('wrong.copy')}
      </button>
      <p id={note} role="status">
        {t(said)}
      </p>
    </div>
  );
}
