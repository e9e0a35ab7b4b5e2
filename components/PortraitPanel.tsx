import type { Portrait } from '../engine/types';
import { useSurroundings } from './context';
import { useManner } from './manner';
import { PassageList } from './PassageList';
import type { PortraitPassages } from './passages';
import { StepButtons } from './StepButtons';

interface Props {
  list: PortraitPassages;
  /** How many of its passages the filter keeps out. */
  hidden: number;
}

/** What an opened row holds: what the portrait describes, its passages, the rules behind it. */
export function PortraitPanel({ list, hidden }: Props) {
  const { t, say, knowledge } = useSurroundings();
  const { portraitsOff } = useManner();
  const { portrait, firm, weak } = list;
  const none = hidden > 0 ? 'portrait.filteredBody' : 'portrait.emptyBody';
  const empty = portraitsOff.includes(portrait) ? 'portrait.offBody' : none;
  const total = firm.length + weak.length;
  return (
    <div class="panel">
      <div class="intro">
        <p>{say(knowledge.portraits[portrait].what)}</p>
        {total > 1 && <StepButtons portrait={portrait} />}
      </div>
      {total === 0 && <p class="soft">{t(empty)}</p>}
      {firm.length > 0 && <PassageList passages={firm} />}
      {weak.length > 0 && (
        <details class="weak">
          <summary>{t('passages.weak', { n: weak.length })}</summary>
          <p class="soft">{t('passages.weakNote')}</p>
          <PassageList passages={weak} />
        </details>
      )}
      <About portrait={portrait} />
    </div>
  );
}

function About({ portrait }: { portrait: Portrait }) {
  const { t, say, knowledge } = useSurroundings();
  const { name, harm, requires, check } = knowledge.portraits[portrait];
  return (
    <details class="about">
      <summary>{t('portrait.about')}</summary>
      <p class="full-name">{say(name)}</p>
      <dl>
        <dt>{t('portrait.harm')}</dt>
        <dd>{say(harm)}</dd>
        <dt>{t('portrait.requires')}</dt>
        <dd>{say(requires)}</dd>
        <dt>{t('portrait.checkFirst')}</dt>
        <dd>{say(check)}</dd>
      </dl>
    </details>
  );
}
