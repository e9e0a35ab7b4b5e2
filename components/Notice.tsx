import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
  /** What the reader can do about it. */
  action?: { label: string; run: () => void };
}

/** A state without passages: what it is, what it means, what can be done. */
export function Notice({ title, children, action }: Props) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {children}
      {action && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
