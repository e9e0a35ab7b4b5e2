import { PORTRAITS, type Portrait } from '../../engine/types';
import { chosenLooks, LINES, type LineName, type Look, looksOf } from '../../page/palette';
import { lookOf } from '../look';
import { toHex, visibleOn } from './color';
import { useOptions } from './context';
import { Preview } from './Preview';
import { Section } from './Section';

const LINE_NAMES = Object.keys(LINES) as LineName[];

/** Which portraits are marked, and how each of them looks. */
export function PortraitSection() {
  const { t, state, actions } = useOptions();
  const looks = looksOf(state.settings.looks);
  const change = (portrait: Portrait, look: Look) =>
    actions.change({ looks: chosenLooks({ ...looks, [portrait]: look }) });
  return (
    <Section title={t('portraits.heading')} note={t('portraits.note')}>
      <ul class="looks">
        {PORTRAITS.map((portrait) => (
          <LookRow
            key={portrait}
            portrait={portrait}
            look={looks[portrait]}
            change={(look) => change(portrait, look)}
          />
        ))}
      </ul>
      <p class="note">{t('looks.note')}</p>
      <Alike />
      <button
        type="button"
        class="quiet"
        disabled={state.settings.looks.length === 0}
        onClick={() => actions.change({ looks: [] }, { key: 'saved', undo: true })}
      >
        {t('looks.reset')}
      </button>
      <Preview looks={looks} off={state.settings.portraitsOff} />
    </Section>
  );
}

interface RowProps {
  portrait: Portrait;
  look: Look;
  change(look: Look): void;
}

function LookRow({ portrait, look, change }: RowProps) {
  const { t, nameOf, state, actions } = useOptions();
  const { looks, portraitsOff } = state.settings;
  const name = nameOf(portrait);
  const others = portraitsOff.filter((one) => one !== portrait);
  return (
    <li class="look" style={lookOf(portrait, looksOf(looks))}>
      <label class="look-name">
        <input
          type="checkbox"
          aria-label={t('portraits.on', { name })}
          checked={!portraitsOff.includes(portrait)}
          onChange={({ currentTarget }) =>
            actions.change({ portraitsOff: currentTarget.checked ? others : [...others, portrait] })
          }
        />
        <span class="ordinal">{portrait}</span>
        <span class="sample">{name}</span>
      </label>
      <input
        type="color"
        aria-label={t('looks.color', { name })}
        value={toHex(look.color.light)}
        onChange={({ currentTarget: { value } }) =>
          change({
            ...look,
            color: { light: visibleOn(value, 'light'), dark: visibleOn(value, 'dark') },
          })
        }
      />
      <select
        class="quiet"
        aria-label={t('looks.line', { name })}
        value={look.line}
        onChange={({ currentTarget }) => change({ ...look, line: currentTarget.value as LineName })}
      >
        {LINE_NAMES.map((line) => (
          <option key={line} value={line}>
            {t(`line.${line}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** Says which portraits only colour tells apart, for it should never be colour alone. */
function Alike() {
  const { t, nameOf, state } = useOptions();
  const looks = looksOf(state.settings.looks);
  const alike = LINE_NAMES.map((line) =>
    PORTRAITS.filter((portrait) => looks[portrait].line === line),
  ).filter((same) => same.length > 1);
  if (alike.length === 0) return null;
  const names = alike.map((same) => same.map(nameOf).join(' / ')).join('; ');
  return (
    <p class="warning" role="status">
      {t('looks.alike', { names })}
    </p>
  );
}
