import type { Phrase } from '../../engine/rule';

/** Inaction in variable words: never dealt with, no result obtained. */
const phrases: Phrase[] = [
  { cue: 'inert.unheeded', patterns: ['part.never >3 *part.deal'], scope: 'clause' },
  { cue: 'inert.noresult', patterns: ['part.lack >4 *part.outcome'], scope: 'clause' },
  {
    cue: 'since.then',
    patterns: [
      'part.passed >3 num.days|num.years',
      'num.days|num.years >1 「过去」',
      'num.days|num.years >1 「了」',
    ],
    scope: 'clause',
  },
  { cue: 'count.told', patterns: ['part.first >8 part.tells'], scope: 'clause' },
  {
    cue: 'none.held',
    patterns: [
      '*sanction.any >6 「为零」|「是零」|「空白」|「挂零」|「为0」',
      'noone|quant.none >20 *account|sanction.hard',
      '「没有」|「没」|「未」|「从未」|「不曾」 >2 *account|sanction.hard >3 「一个」|「一名」|「一人」|「任何」|「谁」',
    ],
    scope: 'clause',
  },
  {
    cue: 'nobody.moves',
    patterns: ['who.would >5 *part.deal|part.catch|move.first|「碰」|「惹」|「动」'],
    scope: 'clause',
  },
  { cue: 'hand.direct', patterns: ['*part.catch >6 direct.person'], scope: 'clause' },
  { cue: 'lack.up', patterns: ['part.seldom >3 *part.up'], scope: 'clause' },
];

export default phrases;
