import { useEffect, useRef } from 'preact/hooks';
import type { RuleText } from '../engine/knowledge';
import type { ReportFinding } from '../engine/report';
import { Citations } from './Citations';
import { complaintText } from './complaint';
import { useSurroundings } from './context';
import { NotRight } from './NotRight';
import { Quotation } from './Quotation';
import { Strength } from './Strength';

interface Props {
  finding: ReportFinding;
  /** Its place in `report.findings`. */
  index: number;
  /** True for the first passage of a rule: its explanation stands open, the rest are on demand. */
  explained: boolean;
}

/** One passage: its words, why it is marked, and what else it may be. */
export function Passage({ finding, index, explained }: Props) {
  const { t, locale, knowledge, actions, inView } = useSurroundings();
  const item = useRef<HTMLLIElement>(null);
  const current = inView?.has(index) ?? false;
  useEffect(() => {
    // Whoever is busy in the list itself must not have it moved away under the pointer.
    if (current && !document.hasFocus()) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const rule = knowledge.rule(finding.rule);
  return (
    <li ref={item} class="passage" aria-current={current ? 'location' : undefined}>
      <Quotation finding={finding} />
      <div class="chips">
        <Chips finding={finding} />
        {current && <span class="here">{t('passage.inView')}</span>}
        <button type="button" class="jump" onClick={() => actions.jump(index, 0)}>
          {t('passage.jump')}
        </button>
      </div>
      {rule && <Why rule={rule} open={explained} />}
      <NotRight
        locale={locale}
        complaint={complaintText(finding, actions.origin(), knowledge, locale)}
        silence={(reach) => actions.silence(index, reach)}
      />
    </li>
  );
}

function Chips({ finding }: { finding: ReportFinding }) {
  const { t } = useSurroundings();
  const { stance, basis, strength, occurrences } = finding;
  const times = { n: occurrences.length };
  return (
    <>
      <span class="chip" title={t(`passage.${stance}Hint`)}>
        {t(`passage.${stance}`)}
      </span>
      <span class="chip" title={t(`passage.${basis}Hint`)}>
        {t(`passage.${basis}`)}
      </span>
      <Strength level={strength} />
      {times.n > 1 && (
        <span class="chip" title={t('passage.timesHint', times)}>
          {t('passage.times', times)}
        </span>
      )}
    </>
  );
}

function Why({ rule, open }: { rule: RuleText; open: boolean }) {
  const { t, say } = useSurroundings();
  return (
    <details class="why" open={open}>
      <summary>{say(rule.title)}</summary>
      <p>{say(rule.explanation)}</p>
      <p>
        <span class="label">{t('portrait.checkFirst')}</span>
        {say(rule.innocent)}
      </p>
      <Citations articles={rule.articles} />
    </details>
  );
}
