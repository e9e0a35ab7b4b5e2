import type { Portrait } from '../engine/types';
import { useSurroundings } from './context';

/** What a portrait is called, and the same in plain words. */
export function RowName({ portrait }: { portrait: Portrait }) {
  const { say, knowledge } = useSurroundings();
  const { short, gloss } = knowledge.portraits[portrait];
  return (
    <span class="row-name">
      <span class="sample">{say(short)}</span> <small class="gloss">{say(gloss)}</small>
    </span>
  );
}
