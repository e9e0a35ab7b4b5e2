import { type PackEntry, useOptions } from './context';
import { FilePicker } from './FilePicker';
import { Problems, words } from './Problems';
import { Section } from './Section';

/** The reader's own rules: packs to add, to switch on and off, to save and to remove. */
export function PacksView() {
  const { t, state, actions, packs } = useOptions();
  return (
    <Section title={t('packs.title')} note={t('packs.intro')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={state.settings.packs}
          onChange={({ currentTarget }) => actions.change({ packs: currentTarget.checked })}
        />
        {t('packs.use')}
      </label>
      {state.packsBroken && <p class="warning">{t('packs.broken')}</p>}
      {state.packs.length === 0 && <p class="soft">{t('packs.none')}</p>}
      <ul class="rows">
        {state.packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} />
        ))}
      </ul>
      <div class="buttons">
        <FilePicker label={t('packs.add')} picked={packs.add} />
        <button type="button" class="quiet" onClick={packs.saveExample}>
          {t('packs.example')}
        </button>
      </div>
      <div class="compiling" role="status">
        {state.compiling && (
          <>
            <span class="spinner" aria-hidden="true" />
            {t('packs.compiling')}
          </>
        )}
      </div>
      <Problems title={t('packs.refused')} list={state.problems} />
      <Failed />
    </Section>
  );
}

function PackRow({ pack }: { pack: PackEntry }) {
  const { t, say, packs } = useOptions();
  const title = say(pack.title);
  return (
    <li class="setting">
      <label class="pack">
        <input
          type="checkbox"
          aria-label={t('packs.on', { title })}
          checked={pack.on}
          onChange={({ currentTarget }) => packs.setOn(pack.id, currentTarget.checked)}
        />
        <span class="host">
          {title}
          <small>
            {pack.id} · {t('packs.rules', { n: pack.rules })}
          </small>
          {pack.about && <small>{say(pack.about)}</small>}
          {pack.unusable && (
            <small class="warning">
              {t('packs.unusable', { detail: words(pack.unusable, t) })}
            </small>
          )}
        </span>
      </label>
      <button
        type="button"
        class="quiet"
        aria-label={t('packs.save', { title })}
        onClick={() => packs.save(pack.id)}
      >
        {t('packs.saveShort')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('packs.remove', { title })}
        onClick={() => packs.remove(pack.id)}
      >
        {t('packs.removeShort')}
      </button>
    </li>
  );
}

/** Sentences of the pack just added that its rules take otherwise than it says. */
function Failed() {
  const { t, state } = useOptions();
  return (
    <div role="alert">
      {state.failed.length > 0 && (
        <div class="problems">
          <p>{t('packs.examplesFailed')}</p>
          <ul>
            {state.failed.map(({ kind, rule, text }) => (
              <li key={rule + text}>{t(`packs.${kind}`, { rule, text })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
