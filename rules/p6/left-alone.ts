import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/left-alone',
  portrait: 6,
  title: { zh: '处分一给，人就没人管', en: 'Sanctioned and left alone' },
  explanation: {
    zh: '文中说处分之后没有谈心、回访，人被晾在一边。回访是各地做法，条例本身没有写明；期满表现好的应正常使用（第22条，条号待核）。',
    en: 'The text says that after the sanction nobody talked to or visited the person. Follow-up visits are local practice, not in the Regulations themselves; good performers are to be used normally (art. 22, number not yet confirmed).',
  },
  innocent: {
    zh: '这是当事人的感受还是有记录可查；影响期是否未满；谈话、回访有没有做了而没有写。',
    en: "Whether this is the person's feeling or on record, whether the period of effect still runs, and whether talks took place that the text does not mention.",
  },
  articles: [{ source: '问责条例', article: 22, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['official:punished.person|swap.dealt >36 absence:*aside.left|follow.nobody'],
  unless: ['domain.other in window', 'asked.never in sentence'],
  falsePositives: ['回访另有记录而文中没写'],
  examples: [
    '【背了处分以后,他被晾在资料室,没有一个领导找他谈过。】',
    '【挨了处分的队员还住在村里,队里开会不叫他,他说像被寄存在这儿。】',
    '【处分宣布以后,支书没再登过他家的门。】',
    '【受处分的小周从此破罐子破摔。】',
    '【处分决定送达之后,这名干部再没人过问。】',
  ],
  counterexamples: [
    '受处分的小周得到回访帮助,重新挑起了担子。',
    '对受处分的干部不能不闻不问。',
    '受处分的球员坐冷板凳,主帅说要他反省。',
    '村民老周破罐子破摔,地也不种了。',
    '被撤换的分队长说,他的路段不含那条街,没有人问过他。',
  ],
});
