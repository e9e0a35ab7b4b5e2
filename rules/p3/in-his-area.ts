import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/in-his-area',
  portrait: 3,
  title: { zh: '只要出事就脱不了干系', en: 'Whatever one does, one is liable' },
  explanation: {
    zh: '文中说，已经尽到职责的人，只要辖区出事也逃不掉处理。尽责而因不可抗力、难以预见造成损失的，可以免予问责（第17条第1款）；安全生产方面，查明已全面履职的不承担领导责任（安全生产责任制规定第23条）。',
    en: 'The text says that people who did their duty are still liable for whatever happens in their area. Where duty was done and the cause was beyond control or foresight, a person may be spared (art. 17(1)); in work safety, proven full performance carries no leadership responsibility (work-safety provisions, art. 23).',
  },
  innocent: {
    zh: '调查是否认定其确有失职；“尽职”是谁的说法。',
    en: 'Whether the inquiry found a failure of duty, and who says that the duty was done.',
  },
  articles: [
    { source: '问责条例', article: 17, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '安全生产责任制规定', article: 23, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'reason:nofault.sign >30 account:noescape.word',
    'reason:nofault.sign >26 「也」|「还是」|「照样」|「仍」|「仍然」|「依然」 >10 account:*ask.noun|pen.any',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|pen.none|mark.revoke in window',
    'stance.forbid|stance.prevent|stance.rule in sentence',
  ],
  also: [5],
  falsePositives: ['调查认定确有失职而文中没有写明'],
  examples: [
    '【镇干部说,巡查记录齐全,只要出事就脱不了干系。】',
    '【人已尽到职责,基层干部还是被问责。】',
    '【里長已盡到責任,上面追下來也逃不掉責任,地方怨聲載道。】',
  ],
  counterexamples: [
    '公司保安已尽到职责,出了事也难辞其咎。',
    '巡查记录齐全的干部不予处分,也没有被问责。',
    '不得让已尽到职责的干部也被问责。',
  ],
});
