import type { Key } from '../locales';
import { useSurroundings } from './context';
import { type Filter, isOpen, NO_FILTER } from './filter';

const QUESTIONS: { [Q in keyof Filter]: [choice: Filter[Q], label: Key][] } = {
  stance: [
    ['all', 'filter.stance'],
    ['case', 'passage.case'],
    ['critique', 'passage.critique'],
  ],
  basis: [
    ['all', 'filter.basis'],
    ['stated', 'passage.stated'],
    ['inferred', 'passage.inferred'],
  ],
  strength: [
    ['all', 'filter.strength'],
    ['strong', 'filter.strong'],
  ],
};

interface Props {
  filter: Filter;
  /** How many passages it leaves, of how many. */
  left: number;
  total: number;
  change: (filter: Filter) => void;
}

/** Narrows the list of passages down; the marks on the page stay as they are. */
export function FilterBar({ filter, left, total, change }: Props) {
  const { t } = useSurroundings();
  return (
    <fieldset class="filter" aria-label={t('filter.label')}>
      {(Object.keys(QUESTIONS) as (keyof Filter)[]).map((question) => (
        <select
          key={question}
          class={filter[question] === 'all' ? 'quiet' : 'quiet chosen'}
          aria-label={t(`filter.${question}`)}
          value={filter[question]}
          onChange={(event) => change({ ...filter, [question]: event.currentTarget.value })}
        >
          {QUESTIONS[question].map(([choice, label]) => (
            <option key={choice} value={choice}>
              {t(label)}
            </option>
          ))}
        </select>
      ))}
      {!isOpen(filter) && (
        <button type="button" class="quiet" onClick={() => change(NO_FILTER)}>
          {t('filter.clear')}
        </button>
      )}
      <span class="filter-left" role="status">
        {isOpen(filter) ? '' : t('filter.left', { left, total })}
      </span>
    </fieldset>
  );
}
