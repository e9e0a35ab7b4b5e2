import { readingFrames } from './frames';
import { type Message, sendToTab } from './messages';

type Step = Omit<Message<'step'>, 'type' | 'from'>;

/**
 * Goes to the next or previous passage of a tab: on in the frame where somebody was last, then in the frames after it,
 * and round. Rejects when nobody has read the page.
 * @returns whether there was a passage to go to
 */
export async function stepThrough(tabId: number, step: Step): Promise<boolean> {
  const frames = await readingFrames(tabId);
  const ask = async (frame: number, from?: 'here' | 'edge') => {
    const message = { type: 'step', ...step, ...(from && { from }) } as const;
    return (await sendToTab(tabId, message, frame)).ok;
  };
  const [first, ...others] = frames;
  if (others.length === 0) return ask(first?.id ?? 0);
  // A frame may go away while it is asked.
  const tryIn = (frame: number, from: 'here' | 'edge') => ask(frame, from).catch(() => false);
  const last = frames.reduce((a, b) => (b.visited > a.visited ? b : a));
  const here = last.visited > 0 ? frames.indexOf(last) : null;
  if (here !== null && (await tryIn(last.id, 'here'))) return true;
  const start = here ?? (step.direction === 1 ? -1 : frames.length);
  for (let away = 1; away <= frames.length; away += 1) {
    const at = (start + step.direction * away + 2 * frames.length) % frames.length;
    const frame = frames[at];
    if (frame && (await tryIn(frame.id, 'edge'))) return true;
  }
  return false;
}
