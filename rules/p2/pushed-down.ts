import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/pushed-down',
  portrait: 2,
  title: { zh: '层层往下推', en: 'Pushed down the ladder' },
  explanation: {
    zh: '文中说责任一级压一级，最后由最下面的人受罚。组织和领导应先从自身查找问题，不得向下推责（第6条第3款，据公开解读）；滥用问责、造成不良影响的可受处分（纪律处分条例第137条）。',
    en: 'The text says that responsibility is pressed from level to level and that the lowest is punished. Leaders are to look at themselves first and not push it down (art. 6(3), as commentaries describe it); abuse with bad effect is itself punishable (Disciplinary Regulations, art. 137).',
  },
  innocent: {
    zh: '层层分解任务本属正常；要看最后受处分的人手里有没有相应的权力，各级是否也有处理。',
    en: 'Passing a task down is normal; see whether the person punished in the end held the powers for it, and whether each level was dealt with too.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
    { source: '纪律处分条例', article: 137, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  patterns: [
    'blame:push.down >50 time:link.end >14 low:foot.any|level.low|post.deputy|auxiliary.who|unit.low >14 measure:*sanction.any|carry.down|blame',
    'blame:push.down >50 time:link.end >10 measure:*sanction.any|carry.down|blame >12 low:foot.any|level.low|post.deputy|auxiliary.who|unit.low',
    'harm:trouble|failure >24 measure:*sanction.any|carry.down >10 「第一个」|「头一个」|「首先」 >8 low:foot.any|level.low|unit.low',
    'harm:trouble >16 low:foot.any|level.low|unit.low >8 「第一个」|「头一个」|「首当其冲」|「总是」 >10 measure:*sanction.any|carry.down',
  ],
  unless: ['domain.trade in window'],
  also: [5],
  falsePositives: ['任务分解的描写'],
  examples: [
    '【责任一级压一级,最后村主任被免职。】',
    '【市长训县长,县长训镇长,末了挨处分的只有社区干部。】',
    '【一出事,先追责的头一个就是基层。】',
    '【事情败露,乡镇总是第一个被追究。】',
  ],
  counterexamples: [
    '球队层层甩锅,最后替补门卫挨罚。',
    '要防止层层推责、最后基层干部被问责。',
    '任务层层往下压,最后落到网格员填表。',
  ],
});
