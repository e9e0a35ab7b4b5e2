import type { Phrase } from '../../engine/rule';

/** A bad state that goes on, told in variable words: 照样 + 开工, 又 + 直排, 至今 + 没拆. */
const phrases: Phrase[] = [
  { cue: 'persist.same', patterns: ['part.one >2 part.notdone'] },
  {
    cue: 'persist.state',
    patterns: [
      'link.still|part.still >7 *part.badgo',
      'link.still >6 *part.bad',
      'part.notyet >4 *part.do',
      'part.badthing >10 part.unstopped',
      'link.still >5 part.badthing',
    ],
  },
  {
    cue: 'undone.thing',
    patterns: [
      'part.thing >12 part.not|part.notyet >4 *part.do',
      'part.thing >8 part.one >2 part.notdone',
    ],
  },
  {
    cue: 'mark.repeat',
    patterns: [
      'part.samething >2 part.finding >6 part.oft',
      'part.oft >6 part.samething >2 part.finding',
    ],
  },
  {
    cue: 'mark.later',
    patterns: [
      'num.years >1 「后」|「之后」|「不到」|「以后」|「没过」|「出头」',
      '「不到」|「没过」|「短短」|「仅」|「才」 >2 num.years',
    ],
  },
  { cue: 'harm.again', patterns: ['link.again|mark.again >8 *harm|part.harm'] },
  { cue: 'undone', patterns: ['part.not|part.notyet >4 *part.do'] },
];

export default phrases;
