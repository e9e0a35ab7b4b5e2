import { analyse } from '../../engine/analyse';
import type { Answer } from '../../page/messages';
import { withOwnRules } from './own-rules';

/** Reads a piece of a page's text. It is kept nowhere: what is answered is all that is left of it. */
export async function readPiece(text: string): Promise<Answer<'analyse'>> {
  try {
    return { ok: true, ...(await withOwnRules(text, analyse(text))) };
  } catch (error) {
    return { ok: false, detail: String(error) };
  }
}
