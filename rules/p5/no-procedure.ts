import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/no-procedure',
  portrait: 5,
  title: { zh: '不走程序就处分', en: 'A sanction without procedure' },
  explanation: {
    zh: '文中说没有调查、没有谈话、不听申辩、不上会，就处分或免职。问责先审批（第9条第1款）、再调查（第10条）、按权限决定（第12条）；政务处分要听取本人的陈述和申辩（政务处分法第43条）。',
    en: 'The text says that somebody was punished or removed without inquiry, talk, hearing or meeting. A start is approved (art. 9(1)), an inquiry follows (art. 10), the competent organisation decides (art. 12); before an official sanction the person is heard (Law on Administrative Discipline, art. 43).',
  },
  innocent: {
    zh: '是当事人一面之词还是文书记载；是不是停职等先行措施；程序是否在别处另有交代。',
    en: 'Whether this is one side’s word, whether the measure was interim, and whether procedure is told elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
    { source: '政务处分法', article: 43, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'procedure:noproc.sign >34 measure:pen.any|remove.sign',
    'measure:*pen.any|remove.sign >22 procedure:noproc.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: [
    'domain.other|ctx.company|「法院」|「法庭」|unauth.sign|fault.real in window',
    'mark.nameless|after.that in sentence',
  ],
  falsePositives: ['当事人一面之词'],
  examples: [
    '【三个站长半年里都受了处分,依据谁也没看见。】',
    '【村干部老张背过五个处分,没有一个知道是怎么来的。】',
    '【会都没开、人都没谈,村长就被宣布免职。】',
    '【书记一句话就处分人,不听申辩,不走程序。】',
    '【考績會沒開,也沒聽他解釋,科員就被記了過。】',
  ],
  counterexamples: [
    '站长被处分的理由和依据,通报里都写明了。',
    '被处分的科员说,从那以后没有人找他谈过话。',
    '公司不听申辩,不走程序,就处分主管。',
    '未经批准擅自施工,三名干部被处分。',
    '法院认为,解聘未经听证,程序违法。',
    '不经调查核实的,不得给予处分。',
    '他未开会讨论就决策,被免职。',
    '受处分的干部说,从那以后没有一个人来问过他。',
  ],
});
