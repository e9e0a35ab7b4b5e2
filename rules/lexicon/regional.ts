import type { Lexicon } from '../../engine/rule';

/** Measures, posts and watchdogs as Taiwan and Hong Kong name them. */
const regional: Lexicon = {
  'measure.light.talk': '{口头|书面}{劝谕|警诫} 面谈告诫',
  'measure.admin.light':
    '{记|各记|记了}{一支|两支|一次|二次|两次|乙次}{申诫|小过|大过|警告} 申诫{一|两|二|乙}{次|支} 记一大过 {书面|口头}申诫 自请处分 纪律{行动|聆讯}',
  'measure.admin.heavy':
    '{移送|移付|送交|送}{惩戒|公惩会|惩戒法院} 迫令退休 {即时|被}革退 一次记两大过 免职惩戒',
  'measure.post.transfer':
    '调{非主管职|任闲职|至冷衙门|任参议|任参事|任专门委员} {拔除|解除|卸除|摘除}{主管|局长|处长|首长}{职务|职|} {被|遭}调职',
  'measure.post.resign': '请辞{获准|下台|负责} {鞠躬|引咎}下台 总辞',
  'org.watchdog':
    '审计部 审计处 公惩会 惩戒法院 监警会 帐委会 账委会 帐目委员会 政风{处|室} 申诉专员{公署|} 研考会',
};

export default regional;
