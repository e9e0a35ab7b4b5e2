import type { Lexicon } from '../../engine/rule';

/** An instruction that was received and left lying; lessons that were written down. */
const shelved: Lexicon = {
  'shelf.put':
    '搁置{了|至今|一旁|不办|} 画{个|了个}圈 石沉大海 {圈阅|签收}{了事|了之|完事} {没有|没|未|从未}{传达|拆封} 束之高阁',
  'shelf.lay': '搁 撂 晾 扔 丢 放 压 躺 睡 锁 塞',
  'shelf.place':
    '下了 到一边 到一旁 {在|进|到}{一边|一旁|抽屉|柜子|文件柜|案头|桌上|手里|公文包|收发室} 起来了',
  'shelf.tick': '画 打 圈 签 盖',
  'shelf.mark': '个圈 个勾 个名 了个勾 了名',
  'shelf.no': '没有 没 未 从未 一次也没 一直没',
  'shelf.deal': '专题研究 研究 上会 开会 议过 拿出方案 部署',
  'lesson.told':
    '{吸取|汲取|接受|记取|总结|领取}{了|}{教训|经验教训|惨痛教训|深刻教训|事故教训} 举一反三 {调查|检讨|总结|总检讨|反思|体检|事故|整改|剖析}报告 总检讨 大检讨 下不为例 警示教育{大会|会|} 反思会 检讨会 专题检讨',
};

export default shelved;
