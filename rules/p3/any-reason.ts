import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/any-reason',
  portrait: 3,
  title: { zh: '什么理由都能拿来问责', en: 'Any reason will do' },
  explanation: {
    zh: '文章说，处分的理由五花八门、门槛一降再降，什么问题都用问责来解决。条例列出十一类情形，多以造成后果为门槛（第7条），要防止泛化、简单化（第10条）。',
    en: 'The text says that any reason will do for a sanction and that every problem is met with accountability. The Regulations list eleven situations, most of them needing a consequence (art. 7), and warn against over-broad use (art. 10).',
  },
  innocent: {
    zh: '这是概括的抱怨还是举出了具体的处分。',
    en: 'Whether this is a general complaint or names sanctions.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: ['words:wide.whole'],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|stance.forbid|stance.prevent|mark.revoke in window',
  ],
  also: [5, 6],
  falsePositives: ['概括的抱怨'],
  examples: [
    '【问责的门槛一降再降,镇干部苦不堪言。】',
    '【有的县什么问题都用问责来解决。】',
    '【申誡的理由五花八門,公務員怨聲載道。】',
  ],
  counterexamples: [
    '公司处分的理由五花八门,主任们叫苦。',
    '不得什么问题都用问责来解决。',
    '干部群众反映的问题五花八门,都得到解决。',
  ],
});
