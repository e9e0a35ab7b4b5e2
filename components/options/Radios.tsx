import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  value: T;
  label: string;
  note?: string;
}

interface Props<T extends string> {
  legend: string;
  choices: readonly Choice<T>[];
  value: T;
  choose(value: T): void;
  /** The legend stands above as a heading already. */
  legendUnseen?: boolean;
}

/** One of a few, all of them in sight. */
export function Radios<T extends string>(props: Props<T>) {
  const { legend, choices, value, choose, legendUnseen } = props;
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class={legendUnseen ? 'unseen' : ''}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            // A choice that is refused afterwards must not stay chosen, so the state alone decides.
            onClick={(event) => {
              if (choice.value === value) return;
              event.preventDefault();
              choose(choice.value);
            }}
          />
          <span>
            {choice.label}
            {choice.note && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
