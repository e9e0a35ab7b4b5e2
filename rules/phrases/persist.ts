import type { Phrase } from '../../engine/rule';

/** A bad state that goes on, told in variable words: 照样 + 开工, 又 + 直排, 至今 + 没拆. */
const phrases: Phrase[] = [
  {
    cue: 'persist.same',
    patterns: [
      'stay.one >2 stay.notdone',
      'stay.evenone >8 「都没」|「也没」|「都未」|「也未」|「都还没」 >1 *stay.do|stay.began',
      '「从来没」|「从来没有」|「从没有」|「从没」|「从未」|「一天没」|「一天也没」|「一刻也没」 >1 *stay.stop',
    ],
  },
  {
    cue: 'persist.same',
    patterns: ['stay.round >14 「又」|「照样」|「照旧」|「依旧」|「接着」|「继续」|「老样子」'],
    scope: 'sentence',
  },
  {
    cue: 'persist.state',
    patterns: [
      'link.still|stay.still >7 *stay.badgo',
      'link.still >6 *stay.bad',
      'stay.notyet >4 *stay.do',
      'link.still >10 stay.not >2 *stay.do',
      'stay.badthing >10 stay.unstopped',
      'link.still >5 stay.badthing',
      'stay.badthing|stay.works >5 stay.grown',
    ],
  },
  {
    cue: 'persist.state.relapse',
    patterns: ['「又」|「重新」|「再次」|「再度」 >4 relapse.up'],
  },
  {
    cue: 'persist.state.ill',
    patterns: [
      'stay.ill >6 stay.unstopped',
      'stay.ill >6 persist.state.relapse',
      'stay.ill >4 link.still >5 stay.unstopped',
    ],
  },
  {
    cue: 'inspect.gone',
    patterns: ['mark.inspect >4 gone.gone', '「风头」|「风声」|「上级」|「领导」 >2 gone.gone'],
  },
  {
    cue: 'undone.thing',
    patterns: [
      'stay.thing >12 stay.not|stay.notyet >4 *stay.do',
      'stay.thing >8 stay.one >2 stay.notdone',
      'stay.owed >14 stay.not|stay.notyet|「还没」|「都没」|「仍没」|「不见」 >4 *stay.reach|stay.do',
    ],
  },
  { cue: 'undone.thing', patterns: ['stay.thing >8 stay.unsaid'], scope: 'sentence' },
  {
    cue: 'mark.repeat',
    patterns: [
      'same.samething >2 same.finding >6 same.oft',
      'same.oft >6 same.samething >2 same.finding',
    ],
  },
  {
    cue: 'mark.later',
    patterns: [
      'num.years >1 「后」|「之后」|「不到」|「以后」|「没过」|「出头」',
      '「不到」|「没过」|「短短」|「仅」|「才」 >2 num.years',
    ],
  },
  {
    cue: 'harm.again',
    patterns: ['link.again|mark.again >8 *harm|stay.harm', 'harm|stay.harm >3 stay.goes'],
  },
  {
    cue: 'mark.repeat',
    patterns: [
      '「同一」|「同样」|「同个」 >4 「地方」|「坑」|「坎」|「石头」 >3 「摔」|「跌」|「栽」|「绊」',
    ],
  },
  { cue: 'undone', patterns: ['stay.not|stay.notyet >4 *stay.do'] },
];

export default phrases;
