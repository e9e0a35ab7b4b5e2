import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/work-target',
  portrait: 3,
  title: { zh: '完不成任务指标就受罚', en: 'Targets missed, people punished' },
  explanation: {
    zh: '文中说招商、征拆、保费、下载量、签字之类的任务没完成，相关或不相关的人就被停职、扣钱、通报。条例所列情形多以造成后果为门槛（第7条），要防止泛化、简单化（第10条），不该问的应当纠正（第21条第1款）。',
    en: 'The text says that because a target such as investment, demolition, premiums, downloads or signatures was missed, people, sometimes not in charge at all, were suspended, docked or named. Most situations listed need a consequence (art. 7), over-broad use is to be avoided (art. 10), and undue cases are to be corrected (art. 21(1)).',
  },
  innocent: {
    zh: '任务是不是本职；处理依据是问责还是绩效考核；是否另有失职的事实。',
    en: 'Whether the target was part of the job, whether the basis was accountability or ordinary appraisal, and whether other failings were found.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'quota:*target.sign >14 quota:*unmet.sign >30 measure:*pen.any',
    'quota:*unmet.sign >8 quota:*target.sign >24 measure:*pen.any',
    'measure:*pen.any >14 reason:「因」|「原因」|「理由」|「说」 >10 quota:*target.sign >8 quota:*unmet.sign',
  ],
  needs: ['official.any|ctx.public in window'],
  unless: [
    'domain.other|ctx.company|fault.real|harm.death|harm.disaster|pen.none|mark.revoke|stance.forbid|stance.prevent|stance.rule in window',
  ],
  also: [5],
  falsePositives: ['按合同或绩效办法的扣奖'],
  examples: [
    '【乡里派教师劝人签拆迁协议,没签下来的,课就停了,绩效也被扣掉。】',
    '【街道摊派的扫码注册率不达标,三名社区干部被通报。】',
    '【没完成招商任务的科长,当月工资被扣一半。】',
    '【驻村队员被停职,原因是秸秆火点不达标。】',
  ],
  counterexamples: [
    '公司的存款任务没完成,主管被扣奖金。',
    '招商任务没完成,县里开会研究对策。',
    '不得因征拆任务未完成处分教师。',
    '这项贷款任务没完成,因其收受红包,行长被免职。',
  ],
});
