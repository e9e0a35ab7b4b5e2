import { useId, useState } from 'preact/hooks';
import { useSurroundings } from './context';
import { lookOf } from './look';
import { useManner } from './manner';
import { PortraitPanel } from './PortraitPanel';
import type { PortraitPassages } from './passages';
import { RowName } from './RowName';
import { Strength } from './Strength';

interface Props {
  list: PortraitPassages;
  /** How many of its passages the filter keeps out. */
  hidden: number;
  /** Opened from the start: the only portrait that was found. */
  startOpen: boolean;
}

/** One of the six rows: its name drawn as its marks are, how strong and how many; opens to its passages. */
export function PortraitRow({ list, hidden, startOpen }: Props) {
  const { say, knowledge } = useSurroundings();
  const { looks } = useManner();
  const [open, setOpen] = useState(startOpen);
  const panel = useId();
  const { portrait, strength } = list;
  return (
    <li class={strength ? 'portrait' : 'portrait portrait-none'} style={lookOf(portrait, looks)}>
      <h3>
        <button
          type="button"
          class="row"
          aria-expanded={open}
          aria-controls={panel}
          title={say(knowledge.portraits[portrait].what)}
          onClick={() => setOpen(!open)}
        >
          <span class="ordinal" aria-hidden="true">
            {portrait}
          </span>
          <RowName portrait={portrait} />
          {strength && <Strength level={strength} />}
          <Count list={list} hidden={hidden} />
          <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m3 4.5 3 3 3-3" />
          </svg>
        </button>
      </h3>
      <div id={panel} hidden={!open}>
        {open && <PortraitPanel list={list} hidden={hidden} />}
      </div>
    </li>
  );
}

function Count({ list: { portrait, firm, weak }, hidden }: Omit<Props, 'startOpen'>) {
  const { t } = useSurroundings();
  const { portraitsOff } = useManner();
  if (portraitsOff.includes(portrait)) {
    return <span class="count">{t('portrait.off')}</span>;
  }
  if (firm.length + weak.length === 0) {
    return <span class="count">{t(hidden > 0 ? 'portrait.filtered' : 'portrait.empty')}</span>;
  }
  if (firm.length === 0) {
    return <span class="count">{t('portrait.onlyWeak', { n: weak.length })}</span>;
  }
  return (
    <span class="count">
      {t('portrait.count', { n: firm.length })}
      {weak.length > 0 && <small>{t('portrait.countWeak', { n: weak.length })}</small>}
    </span>
  );
}
