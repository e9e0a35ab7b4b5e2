import type { Phrase } from '../../engine/rule';

/** Trifles and sanctions composed of parts; a part may stand after a 没 that does not touch it. */
const phrases: Phrase[] = [
  { cue: 'trivial.food', patterns: ['*part.eat >5 *part.snack'] },
  {
    cue: 'trivial.phone',
    patterns: ['*part.missed >8 *part.contact', '*part.contact >8 *part.missed', '*part.look >4 *part.amuse', '「手机」|「电话」 >6 *part.ring'],
  },
  {
    cue: 'trivial.text',
    patterns: [
      '*part.papers >8 *part.wrong >6 *part.writing',
      '*part.wrong >5 *part.writing',
      '*part.writing >6 *part.wrong',
      '*part.short >5 *part.textunit',
      '*part.layout >4 *part.off',
      '*part.papers >8 *part.poor',
    ],
  },
  {
    cue: 'trivial.clean',
    patterns: ['*part.spot >10 *part.litter', '*part.found >6 *part.litter', '*part.litter >6 *part.found', '*part.tidy >5 *part.untidy'],
  },
  {
    cue: 'trivial.late',
    patterns: [
      '*part.missed >4 *part.gear',
      '*part.leave >8 *part.device', '*part.request >8 *part.informal', '*part.informal >4 *part.request',
      '*part.device >3 *part.leave',
      '*part.delay >5 num.minutes',
      'num.minutes >3 *part.delay',
    ],
  },
  {
    cue: 'trivial.private',
    patterns: ['*part.offtime >14 *part.act', '*ctx.exculpate >12 *part.act', '*part.act >10 *ctx.exculpate'],
  },
  {
    cue: 'pen.word',
    patterns: [
      '「被」|「遭」|「挨」 >8 part.hit', 'part.notice >8 part.slip',
      'part.money >8 *part.dock',
      'part.dock >8 part.money',
      'part.strip >5 part.postword',
      'part.postword >5 part.strip',
      'part.name >8 part.board',
    ],
  },
  { cue: 'fault.real', patterns: ['*part.atwork >8 *part.idle'] },
  {
    cue: 'pen.any',
    patterns: [
      'measure.post|measure.party|measure.admin|measure.employment|measure.pay|measure.light.notice|measure.light.admonish|measure.light.check|measure.light.apology|account.hold|pen.word',
    ],
  },
];

export default phrases;
