import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/punished-same',
  portrait: 6,
  title: { zh: '罚也罚了、问也问了，问题还在', en: 'Punished, and the problem goes on' },
  explanation: {
    zh: '文中处理、罚款、约谈在前，同一个问题在后。条例把整改和督促检查另外列出（第14条，条号待核）。',
    en: 'In the text sanctions, fines or talks are told first and the same problem after them. The Regulations list rectification and checking separately (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '前后是不是同一个问题、同一个单位；处理之后是否已有工程在做；后一次会不会是处理之前就已发生。',
    en: 'Whether it is the same problem and the same unit, whether works had begun, and whether the second event may date from before the sanction.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure:account.hold|account.sanction|measure|mark.fine|swap.dealt > still:*persist.same|persist.state|persist.deaf|persist.copy|undone.thing',
    'measure:account|measure|swap.dealt > still:harm.again',
    'measure:mark.fine|measure.pay > still:persist.cost',
  ],
  unless: [
    'domain.other in window',
    'mark.law in window',
    'mark.pay in window',
    'mark.private in sentence',
  ],
  falsePositives: ['前后不是同一个问题'],
  examples: [
    '【环保局前后开了十一张罚单,这家厂的黑烟照样冒着。】',
    '【相关责任人早已被问责,那段沟渠依旧发臭。】',
    '【问责通报发了才四个月,同一个工地再次发生坍塌。】',
    '【环保局的罚单一张接一张,厂里早把它算进了成本。】',
    '【前任因為違建案被拔掉,新任才上來三個月,頂樓又蓋了一間。】',
    '【罚也罚了,检讨也写了,排风口照旧对着小学的操场。】',
    '【前后两任镇长都因为这个厂挨过处分,厂子今年扩建了。】',
    '【管事的人撤了,被淹农户的补偿款拖到第三年也没有发到手里。】',
    '【采砂场被罚过四回,每回罚完歇两天,第三天船又下水了。】',
  ],
  counterexamples: [
    '相关责任人被问责后,那段沟渠换上了新管,水也清了。',
    '球员被处罚后照旧犯规,主帅把他换下。',
    '如果处理了人,问题照旧存在,就说明整改没有到位。',
    '被告被罚款后仍拖欠货款,原告再次起诉。',
    '处罚三次仍未改正的,吊销许可证。',
    '他被调离岗位,职级待遇依然如故。',
    '这家网吧被罚款后仍违规营业。',
    '站长撤了,被淹农户的补偿款三天之内发到了手里。',
  ],
});
