import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/low-list',
  portrait: 2,
  title: { zh: '名单上全是干活的', en: 'A list of small jobs' },
  explanation: {
    zh: '名单里写到的都是一线的小岗位，没有写到领导。条例要求按职责分清全面、主要与重要领导责任（第6条第1款），权责对等（第3条）。',
    en: 'The list names front-line posts only and no leader. Leadership responsibilities are told apart by duty (art. 6(1)); power and duty are to match (art. 3).',
  },
  innocent: {
    zh: '领导是否在另一份名单上；事情是否只是一线的过错。',
    en: 'Check for another list and for a fault that lay with the front line alone.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'three sentences',
  patterns: [
    'measure:*sanction.hard|account.handle|「名单」 >30 low:who.low.job|foot.any >8 low:who.low.job|foot.any >8 low:who.low.job|foot.any|post.deputy',
    'low:who.low.job|foot.any >8 low:who.low.job|foot.any >8 low:who.low.job|foot.any|post.deputy >16 measure:sanction.hard',
  ],
  needs: ['harm.grave|trouble|faulty|trigger.any in window'],
  unless: [
    'domain.trade in window',
    'own.wrong in window',
    'post.chief.county|post.chief.city|post.chief.province|post.chief.central|post.chief.unknown|post.chief.township|level.high in paragraph',
    'mark.norm in sentence',
  ],
  also: [1, 4, 5],
  falsePositives: ['一线人员直接造成的事故'],
  examples: [
    '桥塌之后处分了养护员、巡查员和班长,别的人一个没动。',
    '停水三天,值班员、调度员、管网班长被停职。',
    '列車對撞釀成火災,懲處名單是司機員、站務員和一名領班。',
  ],
  counterexamples: [
    '小说里写桥塌之后处分了养护员、巡查员和班长。',
    '安全员、值班员和班长冒领补贴引发舆情,被开除。',
    '矿难后局长、安全员、值班员和班长都被处分。',
    '依照条例，桥塌之后处分了养护员、巡查员和班长。',
    '安全员、值班员、调度员正在值守。',
  ],
});
