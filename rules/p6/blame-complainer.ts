import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/blame-complainer',
  portrait: 6,
  title: { zh: '不解决问题，先怪提问题的人', en: 'The complaint is blamed, not mended' },
  explanation: {
    zh: '文中说问题没有解决，反过来追究、埋怨举报和投诉的人。条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text says that the problem stayed and that those who complained or reported it were blamed or pursued instead. Rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '投诉是否查过、内容是否属实；打听投诉人是不是为了联系答复；问题是否归这个单位管。',
    en: 'Whether the complaint was examined and true, whether the unit looked for the complainant only in order to reply, and whether the matter was its to mend.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'contrast:link.yet|turn.rather >10 blame.complainer',
    'blame.complainer > still:*persist.same|persist.state|persist.state.ill|follow.none|undone.thing',
  ],
  unless: ['domain.other in window'],
  also: [1],
  falsePositives: ['投诉经查确属诬告'],
  examples: [
    '【不去修漏水的楼顶,反倒怪打电话的住户多事。】',
    '【信访转下来,镇里先打听举报人是谁,污水照样直排。】',
    '【解决不了问题,却忙着解决提出问题的人。】',
  ],
  counterexamples: [
    '镇里处理了举报人反映的问题,污水不再直排。',
    '严禁打击报复举报人。',
    '客服却怪投诉的顾客太挑剔。',
    '他却找到举报人,当面致谢。',
  ],
});
