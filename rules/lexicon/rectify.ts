import type { Lexicon } from '../../engine/rule';

/** Rectification and follow-up: demanded, claimed, faked, missing. */
const rectify: Lexicon = {
  'rectify.act':
    '整改 整治 纠正 改正 立行立改 补救 治理 销号 举一反三 吸取教训 完善制度 建章立制 长效机制 警示教育 以案促改 回访 复查 后半篇文章 清理 改进',
  'found.fact':
    '{回头看|暗访|抽查|现场|复核|复查|督察|督查|巡察|巡视|审计|记者|检查组|督察组|调查|核查|走访|再次督察|实地}{发现|看到|查看|查实|核实|一看|查明|却发现|了解到} 发现 看到 一看 查实 查出 见到',
};

export default rectify;
