import type { Phrase } from '../../engine/rule';

/** Whim, haste, routine and whole units, composed of parts. */
const phrases: Phrase[] = [
  { cue: 'label.whim', patterns: ['part.depend >6 part.moodword'] },
  {
    cue: 'part.unclear',
    patterns: ['*part.factnoun >5 *part.notclear', '*part.notclear >4 *part.factnoun', '*part.reportnoun >4 *part.notout', '*part.notout >3 *part.reportnoun'],
  },
  { cue: 'part.lateproof', patterns: ['*part.wait >8 *part.clear >4 *part.then', '*part.paper >2 *part.makeup'] },
  { cue: 'part.noproc', patterns: ['part.skip >5 *part.procedure'] },
  {
    cue: 'label.routine',
    patterns: ['part.everyone >5 *part.hadone', '*part.neverhad >8 *part.oddness', 'part.period >8 *pen.any >5 part.times'],
  },
  {
    cue: 'part.wholeunit',
    patterns: [
      'part.team >6 part.allword >4 *part.hitverb',
      'part.onego >4 *part.hitverb >4 part.bunch',
      'part.onehit >4 part.bunch',
      'part.every >8 「都」|「皆」|「全」 >4 *part.hitverb',
      'part.noone >10 *part.escape',
    ],
  },
  { cue: 'part.vetoword', patterns: ['part.oneitem >8 part.nullify'] },
  { cue: 'part.toofew', patterns: ['part.sizenoun >5 *part.meagre', '「嫌」|「觉得」|「认为」 >8 *part.meagre'] },
];

export default phrases;
