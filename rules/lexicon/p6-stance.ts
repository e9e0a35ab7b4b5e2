import type { Lexicon } from '../../engine/rule';

/** Words that portrait 6 needs read rightly: what goes on is a fact; 要 in 要到 and 防 in 防控 hold no norm. */
const stance: Lexicon = {
  'stance.fact': '至今 再也 仍未 照样 依旧 依然 照旧 回访 复查 暗访 看到 看见 拍到 只见 石沉大海 再没 再无 按兵不动 纹丝不动 原封不动 无动于衷 音讯全无 束之高阁 置之不理 越来越',
  'stance.rule': '{拒不|仍不|逾期不|逾期未|届期未|届期仍未|届期不|逾期仍不|逾期仍未}{改正|整改|拆除|改善|缴纳|履行|执行|停止}{的|者} 违反本{法|条例|办法|规定|细则}',
  decoy:
    '防控 防汛 防疫 防火 防洪 防护 防治 防线 消防 国防 防晒 防尘 防空 人防 防灾 防台 边防 防水 提防 防汛抗旱 防办 防疫员 要到 要拆 要来 要命 要看 要去 要了 要靠 {专项|综合|环境|流域|污染|河道|源头|水环境|截污}{整治|治理} {整治|治理|纠正}{行动|方案|工程|项目|资金|完|了|后|过|三年|两年|多年|计划|目标|案|措施|名单|任务} 说好的 治理好 乱罚款',
};

export default stance;
