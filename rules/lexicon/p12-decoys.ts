import type { Lexicon } from '../../engine/rule';

/** Words that hold the single character 防, 愿 or 应 and govern nothing. */
const decoys: Lexicon = {
  decoy:
    '避重就轻 就业 就医 成就 就近 就诊 就读 就餐 堤防 国防 消防 防汛 防洪 防火 防疫 防控 边防 人防 海防 联防 防护 防线 设防 防空 防旱 防灾 安防 布防 巡防 没人应 无人应 人愿意 谁愿意 谁愿 不愿 自愿 宁愿 心愿 意愿 甘愿 志愿 情愿 如愿 许愿',
};

export default decoys;
