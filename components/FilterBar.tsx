import type { Key } from '../locales';
import { useSurroundings } from './context';
import { type Filter, isOpen, NO_FILTER } from './filter';

const QUESTIONS: { [Q in keyof Filter]: [choice: Filter[Q], label: Key][] } = {
  stance: [
    ['all', 'filter.stance'],
    ['case', 'filter.case'],
    ['critique', 'filter.critique'],
  ],
  basis: [
    ['all', 'filter.basis'],
    ['stated', 'filter.stated'],
    ['inferred', 'filter.inferred'],
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
}

/** Narrows down the list of passages and what is taken away; the marks on the page stay as they are. */
export function FilterBar({ filter, left, total }: Props) {
  const { t, actions } = useSurroundings();
  return (
    <fieldset class="filter" aria-label={t('filter.label')}>
      <div class="choices">
        {(Object.keys(QUESTIONS) as (keyof Filter)[]).map((question) => (
          <select
            key={question}
            class={filter[question] === 'all' ? 'quiet' : 'quiet chosen'}
            aria-label={t(`filter.${question}`)}
            value={filter[question]}
            onChange={(event) =>
              actions.setFilter({ ...filter, [question]: event.currentTarget.value })
            }
          >
            {QUESTIONS[question].map(([choice, label]) => (
              <option key={choice} value={choice}>
                {t(label)}
              </option>
            ))}
          </select>
        ))}
      </div>
      <div class="filter-left">
        <span role="status">{isOpen(filter) ? '' : t('filter.left', { left, total })}</span>
        {!isOpen(filter) && (
          <button type="button" class="quiet" onClick={() => actions.setFilter(NO_FILTER)}>
            {t('filter.clear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
