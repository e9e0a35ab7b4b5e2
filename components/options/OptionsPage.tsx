import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t as translate } from '../../locales';
import { useOptions, type ViewName } from './context';

const VIEWS = ['settings', 'rules', 'packs'] as const;

/** The frame of the settings, rules and own-rules pages: head, ways between them, what has just happened. */
export function OptionsPage({ children }: { children: ComponentChildren }) {
  const { t, locale, state, actions } = useOptions();
  return (
    <div class="options" lang={locale}>
      <header>
        <div class="brand">
          <img src="/icon/48.png" width={24} height={24} alt="" />
          <p class="app-name">{translate(locale, 'app.name')}</p>
        </div>
        <nav aria-label={t('nav.label')}>
          {VIEWS.map((view) => (
            <a key={view} href={`#${view}`} aria-current={view === state.view ? 'page' : undefined}>
              {t(`nav.${view}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <ViewHeading view={state.view} />
        {state.corrupt && (
          <div class="banner">
            <p>{t('corrupt')}</p>
            <button type="button" class="quiet" onClick={actions.dismissCorrupt}>
              {translate(locale, 'corrupt.action')}
            </button>
          </div>
        )}
        {children}
      </main>
      <NoticeBar />
    </div>
  );
}

/** Takes the focus when another page is chosen, as a new document would. */
function ViewHeading({ view }: { view: ViewName }) {
  const { t } = useOptions();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [view]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {t(`nav.${view}`)}
    </h1>
  );
}

/** What has just happened, read out and in sight until something else does. */
function NoticeBar() {
  const { t, state, actions } = useOptions();
  const { notice } = state;
  return (
    <div class={notice ? 'notice-bar' : 'notice-bar notice-none'}>
      <p role="status">{notice && t(notice.key, notice.params)}</p>
      {notice?.undo && (
        <button type="button" class="quiet" onClick={actions.undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
