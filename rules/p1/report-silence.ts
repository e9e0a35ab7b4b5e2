import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/report-silence',
  portrait: 1,
  title: { zh: '反映多次，没有下文', en: 'Reports without result' },
  explanation: {
    zh: '举报、投诉、信访写得清楚，结果却是没有回音、没有结论或人还在原位。条例要求失责必问（第3条），上级可以责令启动（第9条第2款）。',
    en: 'Reports and complaints are named, and nothing came of them. The rules want failure pursued (art. 3) and let superiors order a start (art. 9(2)).',
  },
  innocent: {
    zh: '举报是否属该机关管辖，是否已答复、只是举报人不满意结论。',
    en: 'Check whether the body had jurisdiction and whether an answer was given that did not satisfy.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'report:*trigger.report >40 inaction:inert',
    'inaction:inert >20 report:*trigger.report',
  ],
  needs: ['official.any|sanction.any|report.official in window'],
  unless: [
    'domain.trade|domain.consumer in window',
    'sanction.hard after 30',
    'stat.conduct in sentence',
    '「影响的」|「后果的」|「损失的」 in sentence',
  ],
  adjust: [{ when: 'link.repeat|num.years|num.count in sentence', to: 'strong' }],
  falsePositives: ['民事投诉、消费纠纷的答复迟缓'],
  examples: [
    '【村民联名举报会计三年,信寄到县里一直没有下文。】',
    '【她四次實名檢舉科長收錢,公文轉來轉去,至今石沉大海。】',
    '【对这位镇长的举报信,材料锁进抽屉,没人过问。】',
    '【县里一直置之不理,尽管村民联名举报过支书。】',
  ],
  counterexamples: [
    '纪检监察机关对投诉不予受理的情形作了列举。',
    '对干部问题的举报长期压着不查，造成恶劣影响的；',
    '业主多次投诉物业,一直没有回音,小区单位门口贴了横幅。',
    '防止举报信石沉大海、没人过问,纪委建立了台账。',
    '群众举报后,局长三天内被免职。',
    '对举报信石沉大海一事,县监委追究了两名科长的责任。',
  ],
});
