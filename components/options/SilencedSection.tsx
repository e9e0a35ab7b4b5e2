import type { Silenced } from '../../page/settings-schema';
import { useOptions } from './context';
import { Section } from './Section';

/** Everything that was switched off one by one, each to be brought back. */
export function SilencedSection() {
  const { t, say, nameOf, knowledge, state } = useOptions();
  const { passages, rulesHere, rules } = state.settings.silenced;
  const titleOf = (id: string) => {
    const rule = knowledge.rule(id);
    return rule ? say(rule.title) : id;
  };
  const siteOf = (site: string) => t('silenced.on', { site: site || t('silenced.file') });
  if (passages.length + rulesHere.length + rules.length === 0) {
    return (
      <Section title={t('silenced.title')} note={t('silenced.note')}>
        <p class="soft">{t('silenced.none')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('silenced.title')} note={t('silenced.note')}>
      <Group
        title={t('silenced.passages')}
        list="passages"
        items={passages.map(({ quote, portrait, site }) => ({
          what: quote,
          about: `${nameOf(portrait)} · ${siteOf(site)}`,
        }))}
      />
      <Group
        title={t('silenced.rulesHere')}
        list="rulesHere"
        items={rulesHere.map(({ rule, site }) => ({ what: titleOf(rule), about: siteOf(site) }))}
      />
      <Group
        title={t('silenced.rules')}
        list="rules"
        items={rules.map((rule) => ({ what: titleOf(rule), about: rule }))}
      />
    </Section>
  );
}

interface GroupProps {
  title: string;
  list: keyof Silenced;
  items: readonly { what: string; about: string }[];
}

function Group({ title, list, items }: GroupProps) {
  const { t, state, actions } = useOptions();
  if (items.length === 0) return null;
  const restore = (index: number) => {
    const { silenced } = state.settings;
    const left = silenced[list].filter((_, at) => at !== index);
    const change = { silenced: { ...silenced, [list]: left } };
    actions.change(change, { key: 'silenced.restored', undo: true });
  };
  return (
    <>
      <h3>{title}</h3>
      <ul class="rows">
        {items.map(({ what, about }, index) => (
          <li key={`${what}${about}`} class="setting">
            <span class="host">
              <span class="quoted">{what}</span>
              <small>{about}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('silenced.restoreWhat', { what })}
              onClick={() => restore(index)}
            >
              {t('silenced.restore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
