import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/blamed-on-things',
  portrait: 4,
  title: {
    zh: '责任推给天气、制度、承包商',
    en: 'The blame goes to weather, systems, contractors',
  },
  explanation: {
    zh: '文中说出事后责任被归到天气、制度、系统或者承包商，没有写到主管的人承担。条例要求按职责分清全面、主要、重要领导责任（第6条第1款）。',
    en: 'The text says that the blame went to weather, rules, systems or contractors, and names nobody in charge who carries it. Overall, main and important leadership responsibility are told apart by duty (art. 6(1)).',
  },
  innocent: {
    zh: '调查是否确实查明了客观原因；承包商有没有合同责任；监管责任有没有另行追究。',
    en: 'Whether an inquiry did find the outside cause, what the contractor owed, and whether oversight is pursued separately.',
  },
  articles: [{ source: '问责条例', article: 6, paragraph: 1, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'blame.on >12 reason:blame.thing',
    'reason:blame.thing > absence:*diffuse.unclear',
    'reason:blame.thing & absence:noone.liable',
    'reason:blame.thing > spared:bit.nofault',
    'blame.on >10 reason:blame.thing > spared:bit.nofault',
  ],
  needs: ['org|who|post.chief|post.deputy|account|toll in window'],
  unless: [
    'domain.other in window',
    'stance.forbid|stance.prevent|stance.report|stance.wish in sentence',
    'measure.post.remove|measure.criminal in window',
  ],
  also: [1, 2],
  falsePositives: ['调查确已查明的自然原因', '只转述一方说法、别处另有追责的报道'],
  examples: [
    '【责任认定没有提当年的副县长,写的是机构撤并,指挥部没了,责任也就跟着没了。】',
    '【局長說明,淹水是設計標準不足,不是人為疏失。】',
    '【把責任推給包商,工務局就當沒事了。】',
    '【涵洞积水淹死两人,区长把责任都推给了排水系统老化。】',
    '【署方說是機制問題,沒有官員須為此負責。】',
    '【都怪天气,领导们倒是一身干净。】',
    '【桥塌了,局里说是雨太大,管养的责任只字不提。】',
  ],
  counterexamples: [
    '县长把责任推给承包商,随后被免职。',
    '事故归因于设备老化,公司总部表示会赔偿。',
    '区政府要求各镇不要把责任推给天气。',
    '各部门要防止把责任推给临时工。',
    '官员说,教练把失利归咎于天气。',
  ],
});
