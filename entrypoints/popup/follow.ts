import type { View } from '../../components/view';

const PAUSE_MS = 150;
/** An injected reader needs a moment before it listens. */
const GRACE_MS = 2_000;

/**
 * Asks until the page has been read, and shows what changes on the way.
 * @param patient silence counts as "still reading" for a while: the reader has just been injected
 * @param stopped true once nobody wants to know any more
 */
export async function follow(
  ask: () => Promise<View>,
  show: (view: View) => void,
  patient: boolean,
  stopped: () => boolean,
): Promise<void> {
  const patienceEnds = Date.now() + (patient ? GRACE_MS : 0);
  while (!stopped()) {
    const view = await ask();
    if (stopped()) return;
    const silent = view.kind === 'unreached' && view.why === 'not-yet';
    // The gate may still say "stopped" until the reader takes over from it.
    const excused = patient && Date.now() < patienceEnds && (silent || view.kind === 'stopped');
    if (excused) show({ kind: 'reading' });
    else show(view);
    if (!excused && !silent && view.kind !== 'reading') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
