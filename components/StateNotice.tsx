import { useSurroundings } from './context';
import { Notice } from './Notice';
import type { PageInfo, View } from './view';

interface Props {
  view: Exclude<View, { kind: 'read' }>;
  page: PageInfo;
}

/** Every state but a finished report, each with the way on. */
export function StateNotice({ view, page }: Props) {
  const { t, actions } = useSurroundings();
  switch (view.kind) {
    case 'reading':
      return <div class="reading" aria-hidden="true" />;
    case 'stopped':
      return (
        <Notice
          title={t('notText.title')}
          action={{ label: t('notText.action'), run: actions.analyse }}
        >
          <p>{t(view.reason === 'no-chinese' ? 'notText.noChinese' : 'notText.noTerms')}</p>
        </Notice>
      );
    case 'off':
      return (
        <Notice
          title={t('off.title', { host: page.host })}
          action={{ label: t('off.action'), run: () => actions.setOff(false) }}
        >
          <p>{t('off.body')}</p>
        </Notice>
      );
    case 'unreached':
      return <Unreached why={view.why} />;
    case 'failed':
      return (
        <Notice
          title={t('failed.title')}
          action={{ label: t('failed.action'), run: actions.analyse }}
        >
          <p>{t('failed.body')}</p>
          <details>
            <summary>{t('failed.detail')}</summary>
            <p class="detail">{view.detail}</p>
          </details>
        </Notice>
      );
  }
}

function Unreached({ why }: { why: 'not-yet' | 'restricted' | 'pdf' }) {
  const { t, actions } = useSurroundings();
  if (why !== 'not-yet') {
    return (
      <Notice title={t(`unreached.${why}.title`)}>
        <p>{t(`unreached.${why}.body`)}</p>
      </Notice>
    );
  }
  return (
    <Notice
      title={t('unreached.title')}
      action={{ label: t('unreached.action'), run: actions.analyse }}
    >
      <p>{t('unreached.notYet')}</p>
    </Notice>
  );
}
