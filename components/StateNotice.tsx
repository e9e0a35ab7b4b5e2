import { useSurroundings } from './context';
import { Frame } from './Frame';
import { Notice } from './Notice';
import type { View } from './view';

/** Every state but a finished report, each with the way on. */
export function StateNotice({ view }: { view: Exclude<View, { kind: 'read' }> }) {
  const { t, actions } = useSurroundings();
  switch (view.kind) {
    case 'reading':
      return <Frame />;
    case 'stopped':
      return (
        <Notice action={{ label: t('notText.action'), run: actions.analyse }}>
          <p>{t(view.reason === 'no-chinese' ? 'notText.noChinese' : 'notText.noTerms')}</p>
        </Notice>
      );
    case 'off':
      return (
        <Notice action={{ label: t('off.action'), run: () => actions.setOff(false) }}>
          <p>{t('off.body')}</p>
        </Notice>
      );
    case 'unreached':
      return <Unreached why={view.why} />;
    case 'failed':
      return (
        <Notice action={{ label: t('failed.action'), run: actions.analyse }}>
          <p>{t('failed.body')}</p>
          <details>
            <summary>{t('failed.detail')}</summary>
            <p class="detail">{view.detail}</p>
          </details>
        </Notice>
      );
  }
}

type Unreachable = Extract<View, { kind: 'unreached' }>['why'];

function Unreached({ why }: { why: Unreachable }) {
  const { t, actions } = useSurroundings();
  if (why !== 'not-yet') {
    const paste = { label: t('unreached.pdf.action'), run: actions.tryText };
    return (
      <Notice {...(why === 'pdf' && { action: paste })}>
        <p>{t(`unreached.${why}.body`)}</p>
      </Notice>
    );
  }
  return (
    <Notice action={{ label: t('unreached.action'), run: actions.analyse }}>
      <p>{t('unreached.notYet')}</p>
    </Notice>
  );
}
