import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/all-low',
  portrait: 2,
  title: { zh: '受罚的清一色是下面', en: 'All of the punished are below' },
  explanation: {
    zh: '文中说受处理者“全是”“清一色”是一线、村组或编外人员。条例以党组织和领导干部为对象（第5条），不得向下推责（第6条第3款，据公开解读）。',
    en: 'The text says that all of those dealt with are front-line, village or temporary people. The Regulations address organisations and leading cadres (art. 5); responsibility is not to be pushed down (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '历年受处分的人里村、企业等其他人员约占三分之二（2021年）；受处分者全在基层，也可能因为所涉职责本来就在基层。',
    en: 'Village, enterprise and other staff were about two thirds of those sanctioned in 2021; all may be junior simply because the duty lay with juniors.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'measure:*sanction.any >40 scope:link.mostly|rest >8 low:level.low|who.low|foot.any|auxiliary.who',
  ],
  unless: [
    'domain.trade in window',
    'stat.conduct in window',
    'mark.norm in sentence',
    'own.wrong in window',
    'level.high|post.deputy.county|post.deputy.city in sentence',
  ],
  falsePositives: ['典型案例通报的前言'],
  examples: [
    '【被追责的二十人,全是村组干部。】',
    '【挨罚的清一色是协管员。】',
    '【懲處公告列了十一人,其餘皆略,幾乎都是約聘人員。】',
  ],
  counterexamples: [
    '球队被处罚的二十人,全是一线替补球员。',
    '全国被处分的人里,几乎都是一般干部。',
    '防止被问责的全是基层干部。',
    '被处分的多为村干部,贪污低保款的占一半。',
    '两案惩处二十三人,含副市长一名、处长七名,其余为科员。',
  ],
});
