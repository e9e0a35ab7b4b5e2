import type { Phrase } from '../../engine/rule';

/** Scapegoating and escaping in variable words. */
const phrases: Phrase[] = [
  { cue: 'blame.idiom', patterns: ['part.push >5 part.small >8 part.carry'], scope: 'clause' },
  { cue: 'blame.soft', patterns: ['part.stick >8 part.strike'], scope: 'clause' },
  { cue: 'spared.unasked', patterns: ['part.unheld >5 *part.holding'], scope: 'clause' },
  { cue: 'spared.offlist', patterns: ['part.list >6 part.missing'], scope: 'clause' },
  {
    cue: 'spared.lightly',
    patterns: ['link.only >6 *measure.light', '*measure.light >4 link.close'],
    scope: 'clause',
  },
  {
    cue: 'auxiliary.distance',
    patterns: ['part.isnot >5 *part.regular', 'part.is >6 auxiliary.who'],
    scope: 'clause',
  },
  {
    cue: 'order.obey',
    patterns: [
      'part.follow >2 head.any|chief.role|part.superior|org.gov|unit.low|「主任」 >5 part.word',
    ],
    scope: 'clause',
  },
  {
    cue: 'push.down',
    patterns: [
      'head.any|chief.role|part.superior >1 part.scold >1 head.any|foot.any|level.low|org.gov',
    ],
    scope: 'clause',
  },
  { cue: 'ask.rank', patterns: ['head.any|chief.role >6 *part.doubt'], scope: 'clause' },
  {
    cue: 'punished.low',
    patterns: [
      '*sanction.any|carry.down|auxiliary.cut >3 「的」 >8 「是」 >12 foot.any|level.low|post.deputy|auxiliary.who|part.small|unit.low',
    ],
    scope: 'sentence',
  },
  {
    cue: 'measure.post.suspend',
    patterns: ['「停了」|「免了」|「撤了」|「停掉」|「免掉」 >12 「的职」'],
    scope: 'clause',
  },
  {
    cue: 'measure.admin.light',
    patterns: ['post|level.low|level.deputy|num.people >1 「警告」'],
    scope: 'clause',
  },
];

export default phrases;
