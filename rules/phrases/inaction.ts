import type { Phrase } from '../../engine/rule';

/** The stock reply to every report: 每次都说“正在协调”. */
const phrases: Phrase[] = [
  {
    cue: 'inert.unheeded',
    patterns: [
      'part.always >6 part.reply >6 stock.reply',
      'part.always >8 stock.reply',
      'part.shelve >3 num.years|num.days',
    ],
    scope: 'clause',
  },
  {
    cue: 'trigger.report',
    patterns: [
      'num.years|link.repeat >6 「反映」|「举报」|「投诉」|「检举」|「写信」|「上访」|「打报告」|「陈情」|「告了」|「告状」|「12345」',
      '「反映」|「举报」|「投诉」|「检举」|「写信」|「上访」|「打报告」|「陈情」|「告了」 >6 num.years',
    ],
    scope: 'clause',
  },
];

export default phrases;
