import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/left-alone',
  portrait: 6,
  title: { zh: '处分一给，人就没人管', en: 'Sanctioned and left alone' },
  explanation: {
    zh: '处分之后没有谈心、回访，人被晾在一边。回访是各地做法，条例本身没有写明；期满表现好的应正常使用（第22条，条号待核）。',
    en: 'After the sanction nobody talks to or visits the person. Follow-up visits are local practice, not in the Regulations themselves; good performers are to be used normally (art. 22, number not yet confirmed).',
  },
  innocent: {
    zh: '整改是否另有公示或期限未到；现场看到的是否同一个问题；有没有后续复查。没有写到不等于没有做。',
    en: 'Whether rectification is published elsewhere or the deadline is open, whether it is the same problem, and whether a later check followed. Not mentioned is not the same as not done.',
  },
  articles: [{ source: '问责条例', article: '22', certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['official:punished.person|swap.dealt >36 absence:*aside.left|follow.nobody'],
  unless: ['domain.other in window'],
  falsePositives: ['回访另有记录而文中没写'],
  examples: [
    '【背了处分以后,他被晾在资料室,没有一个领导找他谈过。】',
    '【受处分的小周从此破罐子破摔。】',
    '【处分决定送达之后,这名干部再没人过问。】',
  ],
  counterexamples: [
    '受处分的小周得到回访帮助,重新挑起了担子。',
    '对受处分的干部不能不闻不问。',
    '受处分的球员坐冷板凳,主帅说要他反省。',
    '村民老周破罐子破摔,地也不种了。',
  ],
});
