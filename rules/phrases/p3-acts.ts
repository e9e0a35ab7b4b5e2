import type { Phrase } from '../../engine/rule';

/** Trifles and sanctions composed of parts; a part may stand after a 没 that does not touch it. */
const phrases: Phrase[] = [
  { cue: 'trivial.food', patterns: ['*part.eat >5 *part.snack'] },
  {
    cue: 'trivial.phone',
    patterns: [
      '*missed.sign >8 *part.contact',
      '*part.contact >8 *missed.sign',
      '*look.sign >4 *amuse.sign',
      '「手机」|「电话」 >6 *ring.sign',
    ],
  },
  {
    cue: 'trivial.text',
    patterns: [
      '*part.papers >8 *part.wrong >6 *part.writing',
      '*part.wrong >5 *part.writing',
      '*part.writing >6 *part.wrong',
      '*short.sign >5 *textunit.sign',
      '*layout.sign >4 *off.sign',
      '*part.papers >8 *poor.sign',
    ],
  },
  {
    cue: 'trivial.clean',
    patterns: [
      '*spot.sign >10 *litter.sign',
      '*found.sign >6 *litter.sign',
      '*litter.sign >6 *found.sign',
      '*part.tidy >5 *part.untidy',
    ],
  },
  {
    cue: 'trivial.late',
    patterns: [
      '*missed.sign >4 *part.gear',
      '*leave.sign >8 *device.sign',
      '*request.sign >8 *informal.sign',
      '*informal.sign >4 *request.sign',
      '*device.sign >3 *leave.sign',
      '*delay.sign >5 num.minutes',
      'num.minutes >3 *delay.sign',
    ],
  },
  {
    cue: 'trivial.private',
    patterns: [
      '*offtime.sign >14 *act.sign',
      '*ctx.exculpate >12 *act.sign',
      '*act.sign >10 *ctx.exculpate',
    ],
  },
  {
    cue: 'pen.word',
    patterns: [
      '「被」|「遭」|「挨」 >8 hit.sign',
      'notice.sign >8 slip.sign',
      'money.sign >8 *dock.sign',
      'dock.sign >8 money.sign',
      'strip.sign >5 postword.sign',
      'postword.sign >5 strip.sign',
      'name.sign >8 board.sign',
    ],
  },
  { cue: 'fault.real', patterns: ['*atwork.sign >8 *idle.sign'] },
  {
    cue: 'pen.any',
    patterns: [
      'measure.post|measure.party|measure.admin|measure.employment|measure.pay|measure.light.notice|measure.light.admonish|measure.light.check|measure.light.apology|account.hold|pen.word',
    ],
  },
];

export default phrases;
