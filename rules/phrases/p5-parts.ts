import type { Phrase } from '../../engine/rule';

/** Whim, haste, routine and whole units, composed of parts. */
const phrases: Phrase[] = [
  { cue: 'label.whim', patterns: ['depend.sign >6 moodword.sign'] },
  {
    cue: 'unclear.sign',
    patterns: [
      '*factnoun.sign >5 *notclear.sign',
      '*notclear.sign >4 *factnoun.sign',
      '*reportnoun.sign >4 *notout.sign',
      '*notout.sign >3 *reportnoun.sign',
    ],
  },
  {
    cue: 'lateproof.sign',
    patterns: ['*wait.sign >8 *clear.sign >4 *then.sign', '*paper.sign >2 *makeup.sign'],
  },
  { cue: 'noproc.sign', patterns: ['skip.sign >5 *procedure.sign'] },
  {
    cue: 'label.had',
    patterns: [
      '*neverhad.sign >8 *few.left',
      '「没有」|「没」 >2 *measure|account.hold|pen.word >1 *bit.passed|bit.adj >10 *few.left',
    ],
    scope: 'clause',
  },
  {
    cue: 'label.routine',
    patterns: [
      'everyone.sign >5 *hadone.sign',
      '*neverhad.sign >8 *oddness.sign',
      'period.sign >8 *pen.any >5 times.sign',
    ],
  },
  {
    cue: 'wholeunit.sign',
    patterns: [
      'team.sign >6 allword.sign >4 *hitverb.sign',
      'onego.sign >4 *hitverb.sign >4 bunch.sign',
      'onehit.sign >4 bunch.sign',
      'every.sign >8 「都」|「皆」|「全」 >4 *hitverb.sign',
      'noone.sign >10 *escape.sign',
    ],
  },
  { cue: 'vetoword.sign', patterns: ['oneitem.sign >8 nullify.sign'] },
  {
    cue: 'toofew.sign',
    patterns: ['sizenoun.sign >5 *meagre.sign', '「嫌」|「觉得」|「认为」 >8 *meagre.sign'],
  },
];

export default phrases;
