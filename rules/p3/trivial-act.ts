import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/trivial-act',
  portrait: 3,
  title: { zh: '琐碎小事换来处分或通报', en: 'A trifle answered with a sanction' },
  explanation: {
    zh: '文中前因是吃喝、漏接电话、标点、几分钟、一片纸屑之类的小事，后果写的是通报、扣钱、处分以至免职。条例所列情形多以造成后果为门槛（第7条），要防止泛化、简单化（第10条）；轻微的可以只教育不处分（纪律处分条例第19条、政务处分法第12条）。',
    en: 'In the text the cause is a trifle such as a snack, a missed call, a comma, a few minutes or a scrap of paper; the result named is a circular, a pay cut, a sanction or removal. Most situations listed need a consequence (art. 7), over-broad use is to be avoided (art. 10), and slight faults may end with education (Disciplinary Regulations, art. 19; Law on Administrative Discipline, art. 12).',
  },
  innocent: {
    zh: '小事是否出在应急、保密、值守等关键岗位，是否屡犯或造成了后果，通报引用了哪条依据，事后有没有复查改正。',
    en: 'Whether the act fell in an emergency, secrecy or duty post, whether it was repeated or had consequences, which clause the notice cites, and whether it was later corrected.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '纪律处分条例', article: 19, certainty: 'A' },
    { source: '政务处分法', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    '*trivial.any >40 measure:pen.any',
    'measure:pen.any >12 reason:link.because|「原因是」|「理由是」|「起因」|「缘由」 >14 *trivial.any',
  ],
  needs: ['official.any|ctx.public in window'],
  unless: [
    'domain.other|domain.school|ctx.company|pen.none|mark.revoke in window',
    'fault.real|harm.death|harm.loss|harm.disaster in sentence',
  ],
  adjust: [{ when: 'trivial.word|link.yet|ctx.exculpate in window', to: 'strong' }],
  falsePositives: ['小事发生在关键岗位而文中没有写明'],
  examples: [
    '【窗口的小陈趁没人办事啃了个馒头,被区里通报批评。】',
    '【值班的技士去看牙,漏接两通查勤电话,隔周领到一支警告。】',
    '【镇上的统计员因填表时多写了一个零,全年奖金泡了汤,还背了处分。】',
    '【保洁员老何的路段被拍到两片落叶,当月工钱被扣八十。】',
    '【为了一个没接的电话,街道的值班员领到一份警告。】',
    '【某镇干部被记过,原因是开会时打瞌睡。】',
  ],
  counterexamples: [
    '对开会迟到的两名干部作了提醒谈话。',
    '两名球员训练迟到,队长说他们被罚了薪水。',
    '某局长用公款聚餐,受到党内严重警告处分。',
    '他喝豆浆被拍到,单位说不会罚款,他没有被处分,也没有因此被扣钱。',
    '因洗澡漏接电话,他被记过;县里复查后撤销处分。',
    '不得因为漏接一个电话就处分干部。',
  ],
});
