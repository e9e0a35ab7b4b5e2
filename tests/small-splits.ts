import { Cues } from '../engine/roster/cues';
import { smallKnowledge } from './small-knowledge';

/** For tests of figures: a few posts, some of them below and some above. */
export const splitSources = {
  lexicons: [
    {
      'account.hold': '问责 追责',
      'account.handle': '处理',
      'measure.party': '处分',
      'measure.post.remove': '免职',
      'measure.light.talk': '约谈',
      'harm.death': '死亡',
      'split.named': '问责条例',
      'split.harmed': '受伤 失联',
      'roster.rank.county': '处级',
      'roster.statistic': '全国',
      'level.low': '乡镇 村里 副局长',
      'level.high': '县领导 县局 书记',
      'post.chief.village': '村支部书记',
      'post.staff.village': '村干部',
      'post.deputy.county': '副县长 副局长',
      'post.staff.unknown': '科员',
      rest: '其余',
      'rank.above': '高于 高过 超过 够得上',
      'rank.top': '{职务|级别}最高的 最大的官',
      noone: '无一人 没有一个 没有一人 一个也没',
      'stance.must': '必须',
    },
  ],
  groups: {
    'split.below': 'level.low post.chief.village post.staff',
    'split.above': 'level.high roster.rank.county post.deputy.county',
  },
};

export const splitKnowledge = smallKnowledge(splitSources);
export const splitCues = new Cues(splitKnowledge);
