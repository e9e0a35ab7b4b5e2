import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/sanction-first',
  portrait: 5,
  title: { zh: '没查清先处分', en: 'Punished before the facts are clear' },
  explanation: {
    zh: '文中说事实还没查清、报告还没出来，就先停职、免职、处分，或者“先免了再查”。问责先审批再启动（第9条第1款），调查、综合主客观因素之后再决定（第10条、第12条）。',
    en: 'The text says that facts are unclear or the report is not out, yet somebody is suspended, removed or punished first. A start is approved (art. 9(1)), and the decision follows an inquiry that weighs all factors (arts. 10, 12).',
  },
  innocent: {
    zh: '停职是配合调查的先行措施还是最终处理；是否另有初步结论；事后有没有更正。',
    en: 'Whether the suspension only serves the inquiry, whether a preliminary finding existed, and whether it was corrected later.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'procedure:unclear.sign >26 measure:pen.any|remove.sign',
    'time:「先」 >14 measure:pen.any|remove.sign >26 procedure:lateproof.sign',
    'measure:pen.any|remove.sign >30 procedure:lateproof.sign',
    'measure:pen.any|remove.sign >16 procedure:unclear.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: ['domain.other|domain.school|ctx.company|fault.real|pen.none in window'],
  falsePositives: ['配合调查的停职'],
  examples: [
    '【两个县各免了一个林业局长,火从哪边起的还没有结论。】',
    '【名单里先把站长免了职,错在哪里以后再写。】',
    '【鉴定报告还没出来,县里就把站长免了职。】',
    '【主任先被停职,其余的等查清再说。】',
    '【事情都没弄清楚,校长就被拿下。】',
    '【科长的记过决定都下了,材料后面再补。】',
    '【局长被撤换时,责任还没查清。】',
  ],
  counterexamples: [
    '公司主任先被停职,其余的等查清再说。',
    '主帅还没弄清情况就换人。',
    '事实没有查清的,不得处分。',
    '等调查清楚再作处理,目前没有人被处分。',
    '他涉嫌受贿被留置,案情尚未查清。',
  ],
});
