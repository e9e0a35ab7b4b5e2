import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/less-than-expected',
  portrait: 4,
  title: { zh: '说好的重处，落下来很轻', en: 'Announced as heavy, settled as light' },
  explanation: {
    zh: '文中先写要移送、撤职或严办，接着写最后只作了轻的处理。条例要求处理与过错相当（第3条）；前后相差这么多，文中没有写原因。',
    en: 'The text first speaks of prosecution, removal or severity, then of a light measure in the end. Measures are to match the fault (art. 3); the text gives no reason for the distance between the two.',
  },
  innocent: {
    zh: '先说的是传闻、建议还是正式决定；后来有没有查明新的事实；有没有写明从轻的依据。',
    en: 'Whether what came first was rumour, proposal or decision, whether new facts were found, and whether grounds for leniency are stated.',
  },
  articles: [{ source: '问责条例', article: 3, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  // What was expected or first meant is no fact and need not be one.
  mood: 'any',
  patterns: [
    'claim:expect.word >16 measure:*measure.post.remove|measure.post.resign|measure.admin.heavy|measure.party.heavy|measure.criminal|court.gate|bit.sent|mark.severe > light:measure.light|measure.pay|measure.admin.light|measure.org|light.token|light.paid|bit.lesser',
    'pledge:mark.severe > time:end.word >24 light:measure.light|measure.pay|measure.admin.light|light.token|light.paid|bit.lesser',
  ],
  unless: [
    'domain.other in window',
    'mark.lawful|mark.revoke in window',
    'stance.forbid in sentence',
  ],
  falsePositives: ['查明事实较轻后的处理', '处理尚未结束'],
  examples: [
    '【原以为局长要丢官,最后发下来的是一份提醒函。】',
    '【工作组进驻时说一查到底,走的时候留下一张纸,建议对相关人员进行提醒教育。】',
    '【都以為監院會彈劾,審查會後只函請檢討。】',
    '【縣府放話要嚴懲,一個月後以「行政疏失」四個字帶過。】',
  ],
  counterexamples: [
    '原以为只是谈话,没想到被免职。',
    '原以为要丢官,县里查明并无失职,依法不予处分,只提醒他加强学习。',
    '球员原以为要被撤职,主帅只口头警告了他。',
    '都以为要撤职,后来照此撤职。',
    '不得放话严惩、事后只作诫勉,随意降低处分。',
  ],
});
