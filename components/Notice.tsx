import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  /** What the reader can do about it. */
  action?: { label: string; run: () => void };
}

/** A state without passages. The header has named it; here stands what it means and the way on. */
export function Notice({ children, action }: Props) {
  return (
    <section class="notice">
      {children}
      {action && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
