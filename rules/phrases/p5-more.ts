import type { Phrase } from '../../engine/rule';

/** More of missing procedure, counts and causes, composed of parts. */
const phrases: Phrase[] = [
  {
    cue: 'noproc.sign',
    patterns: [
      '*procedure.sign >4 「都没」|「也没」|「都未」|「也未」|「全无」|「皆无」|「一概没」|「都没有」|「也没有」',
      '「没有人」|「没人」|「无人」|「从没人」 >3 「找」|「跟」|「和」|「听」|「问」|「向」 >6 *procedure.sign|「谈过」',
      '「没有」|「没」|「未」|「没给」|「没有给」 >6 *procedure.sign >3 「机会」|「笔录」|「记录」|「环节」|「过程」',
      'which.word >10 nobody.says',
      'nobody.says >12 *which.word',
      '「依据」|「理由」 >4 nobody.says',
    ],
    scope: 'sentence',
  },
  {
    cue: 'unclear.sign',
    patterns: [
      'factnoun.sign >16 「才」 >4 *clear.sign',
      'factnoun.sign >8 「还没」|「仍未」|「尚未」|「都没」|「至今没」|「至今未」 >4 *clear.sign',
    ],
    scope: 'clause',
  },
  {
    cue: 'label.whim',
    patterns: ['depend.sign >10 moodword.sign', 'back.word >3 *seek.word >3 *basis.word'],
    scope: 'clause',
  },
  {
    cue: 'label.quota',
    patterns: [
      'quota.noun >24 few.count|bottom.sign >10 shame.mark',
      'every.sign >10 「交」|「报」|「出」|「凑」 >2 num.people|num.count >4 name.thing',
      '*pen.any|case.sign >2 howmany.word >24 few.count|bottom.sign >10 shame.mark',
      'quota.noun >14 *quota.way',
      '「以」|「用」|「按」|「拿」 >3 quota.noun >10 *quota.way',
      'quota.order',
      'quota.noun >3 task.word',
      'quota.noun >4 *least.word',
      '*least.word >3 quota.deliver >4 num.cases|num.people|num.count',
    ],
    scope: 'sentence',
  },
  {
    cue: 'anycause.sign',
    patterns: ['*whether.word >8 whether.thing >4 *duty.thing'],
    scope: 'clause',
  },
  {
    cue: 'label.routine',
    patterns: ['everyone.sign >8 *hadone.sign', '「谁」 >8 「没有」|「没」 >4 「处分」'],
    scope: 'clause',
  },
  {
    cue: 'tool.sign',
    patterns: [
      'ask.noun >8 become.word >6 *toolname.word',
      '「把」|「将」|「拿」 >3 ask.noun >8 *toolname.word',
      '*nopunish.word >10 *cannot.word',
    ],
    scope: 'clause',
  },
];

export default phrases;
