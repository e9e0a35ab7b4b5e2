import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  note?: string;
  children: ComponentChildren;
}

/** One group of settings under a heading of its own. */
export function Section({ title, note, children }: Props) {
  const heading = useId();
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
