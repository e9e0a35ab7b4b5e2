/**
 * Labelled examples of stance, of our own writing. The words in 【】 are looked at: `governed` means that nobody
 * asserts them (norm, plan, condition, definition, denial), `negated` that they are said not to have happened.
 */
export interface StanceExample {
  text: string;
  governed: boolean;
  negated?: boolean;
  why: string;
}

export const examples: readonly StanceExample[] = [
  { text: '要防止【问责】泛化、简单化。', governed: true, why: 'modal before, prevention' },
  {
    text: '各级党委必须做到失责必问、【问责】必严。',
    governed: true,
    why: 'must governs the list',
  },
  { text: '严禁以【问责】代替整改。', governed: true, why: 'prohibition' },
  { text: '既不能一出事就【免职】,也不能只作【批评教育】。', governed: true, why: 'either–or' },
  { text: '会议强调,对失职的干部要敢于【问责】。', governed: true, why: 'reported demand' },
  {
    text: '推动精准【问责】,而不是搞一刀切。',
    governed: false,
    why: 'what is set against 而不是 stays',
  },
  {
    text: '靠制度管人,而不是靠【问责】推动工作。',
    governed: true,
    why: 'only what follows 而不是',
  },
  { text: '有下列情形之一的,给予【警告】处分。', governed: true, why: 'rule format' },
  { text: '情节较重的,给予【撤职】处分。', governed: true, why: 'rule format' },
  { text: '所谓【问责】,是指追究领导责任。', governed: true, why: 'definition' },
  { text: '下一步将继续从严【问责】。', governed: true, why: 'plan' },
  { text: '县里拟对失职的四十名干部【问责】。', governed: true, why: 'plan' },
  { text: '虚拟对象出错,科员被【问责】。', governed: false, why: '拟 in another word' },
  { text: '如果再出问题,镇长就会被【免职】。', governed: true, why: 'condition' },
  { text: '岂能一罚了之、一【免职】了之?', governed: true, why: 'rhetorical norm' },
  { text: '为避免【问责】泛化,县里出台了清单。', governed: true, why: 'purpose' },
  { text: '希望上级【问责】时分清责任。', governed: true, why: 'wish' },
  { text: '没有发现【问责】泛化的问题。', governed: true, negated: true, why: 'denial' },
  {
    text: '县里要求各乡镇防止迟报,并对三名镇干部给予【警告】处分。',
    governed: false,
    why: 'the clause turns to a fact',
  },
  {
    text: '上级反复强调精准问责,但一些地方仍然一出事就【免职】。',
    governed: false,
    why: '但 ends the norm',
  },
  {
    text: '【问责】该怎么问、问到谁,全凭领导一句话。',
    governed: false,
    why: 'an indirect question is no norm',
  },
  { text: '他本应口头提醒即可,却被【记过】。', governed: false, why: '本应 is counterfactual' },
  {
    text: '镇长主要负责应急工作,事后被【免职】。',
    governed: false,
    why: '主要 and 应急 hold no norm',
  },
  {
    text: '必须看到,有的地方【问责】只问下级。',
    governed: false,
    why: '必须看到 introduces a fact',
  },
  {
    text: '要不是视频传开,没人会被【处分】。',
    governed: false,
    negated: true,
    why: '要不是 is no norm; 没人 negates',
  },
  {
    text: '三年来,没有一名局长受到【问责】。',
    governed: false,
    negated: true,
    why: 'negator within reach',
  },
  { text: '事故死了四个人,至今未【追究】任何人。', governed: false, negated: true, why: '未' },
  { text: '因工作不力,他被【免职】。', governed: false, why: '不力 is one word' },
  { text: '县纪委决定给予王某党内【警告】处分。', governed: false, why: 'a decision' },
  { text: '会上晚到五分钟的干部当场被【停职】。', governed: false, why: 'an event' },
  { text: '不得不说,这次【问责】板子打偏了。', governed: false, why: '不得不 is no prohibition' },
  { text: '应对疫情不力的40多人被【问责】。', governed: false, why: '应对 holds no norm' },
  { text: '问题不少,挨【处分】的却只有临时工。', governed: false, why: '不少 is no negator' },
  { text: '整治【问责】泛化、简单化等问题。', governed: true, why: 'campaign list' },
  { text: '【问责】泛化、简单化等问题仍然存在。', governed: false, why: 'the predicate asserts' },
  { text: '改变了以往动辄【问责】的做法。', governed: true, why: 'past reform' },
  { text: '對失職官員應依法【懲處】。', governed: true, why: 'Traditional, duty' },
  { text: '署方只對兩名前線員工發出書面【警告】。', governed: false, why: 'Traditional, event' },
  { text: '政府應檢討【問責】制度。', governed: true, why: 'Traditional, demand' },
  { text: '不許再拿基層【頂包】!', governed: true, why: 'Traditional, prohibition' },
  { text: '【问责】不是目的,推动工作才是落脚点。', governed: true, why: 'goal form' },
  {
    text: '这样的【问责】不但起不到警示作用,反而寒了干部的心。',
    governed: false,
    why: '不但 asserts',
  },
  {
    text: '市里开展干部不敢【担责】问题专项整治。',
    governed: true,
    negated: true,
    why: 'what a campaign is against',
  },
  { text: '对整改敷衍的严肃【问责】。', governed: true, why: 'object of enforcement' },
  { text: '他没接电话被【记过】。', governed: false, why: 'the negator ends at its own verb' },
  {
    text: '没有任何人被【追责】。',
    governed: false,
    negated: true,
    why: 'somebody stands between',
  },
  { text: '干部未及时回复就受到【处分】。', governed: false, why: 'ends before 就' },
];
