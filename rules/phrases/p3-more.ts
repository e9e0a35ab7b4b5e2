import type { Phrase } from '../../engine/rule';

/** More trifles and threats, composed of parts. */
const phrases: Phrase[] = [
  {
    cue: 'trivial.phone',
    patterns: [
      '*missing.word >12 *reply.word >6 *reply.thing',
      '*missing.word >6 *reply.thing >6 *reply.word',
    ],
    scope: 'clause',
  },
  {
    cue: 'trivial.text',
    patterns: [
      '*textunit.sign >4 *part.wrong',
      '*part.papers >14 *part.wrong',
      '*part.wrong >8 *part.writing',
    ],
    scope: 'clause',
  },
  { cue: 'trivial.food', patterns: ['*part.eat >6 *part.snack'], scope: 'clause' },
  { cue: 'nofault.sign', patterns: ['inorder.thing >10 *inorder.word'], scope: 'clause' },
  { cue: 'kin.refuses', patterns: ['kin.word >8 *refuse.word >8 *comply.word'], scope: 'clause' },
  { cue: 'trivial.mishap', patterns: ['mishap.thing >3 mishap.fate'], scope: 'clause' },
  { cue: 'raise.done', patterns: ['raise.word >8 *raise.high'], scope: 'clause' },
  {
    cue: 'worker.hit',
    patterns: ['worker.word >8 *ask.noun', '*ask.noun >8 worker.word'],
    scope: 'clause',
  },
  {
    cue: 'clausetail.sign',
    patterns: ['clausetail.word >12 *clausetail.thing'],
    scope: 'sentence',
  },
  { cue: 'threat.sign', patterns: ['*missing.word >14 *chore.sign >4 「的」'], scope: 'clause' },
];

export default phrases;
