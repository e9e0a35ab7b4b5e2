import type { Lexicon } from '../../engine/rule';

/** What only the roster reads (engine/roster/): ranks of a split, and what is no list of this text. The ranker does not see it. */
const roster: Lexicon = {
  'roster.rank.province': '省部级 中管干部',
  'roster.rank.city': '厅局级 厅级 副厅级 正厅级 地厅级 市管干部 简任',
  'roster.rank.county': '县处级 处级 副处级 正处级',
  'roster.rank.township':
    '乡科级 科级 副科级 正科级 {乡镇|镇街|街道|镇村|乡镇街道}{干部|级|一级|} 乡镇及以下 股级',
  'roster.rank.village': '村级{干部|} 村{组|社|居}干部 农村干部 {村|社区}{两委|“两委”}{成员|干部|}',
  'roster.rank.unknown': '一般干部 普通干部 其他人员',
  // It goes the other way.
  'split.undone': '恢复{了|}{原|}{职务|工作|待遇|名誉} 官复原职 {陆续|全部|均|都|已}复职 重新上岗',
  // Levels below, several at once.
  'split.grass': '{村|镇|乡|乡镇|镇街}{、|和|}{组|村|社区|居|街}{两级|一级|干部|工作人员}',
  // From a low rank upwards.
  'split.upward':
    '{科长|课长|股长|所长|站长|组长|队长|班长|领班|科员|乡科级|科级|副科级|正科级|股级|荐任}{及|或|}以上',
  // Above a town, whatever they do there.
  'split.county':
    '{县|区|市}级{机关|部门|单位}{干部|} {市县|县区|市区|省市}{两级|干部} 省市县{三级|} {县|区|市}{直|直部门|直机关|直单位|局}{干部|}',
  // Named, not done: 参加问责条例测试的六十人.
  'split.named':
    '{问责|追责|处分|处理|惩处}{条例|办法|规定|制度|机制|知识|案例|专题|办公室|程序|文件}',
  // What befalls people, whoever they are: their number is none of those held to account.
  'split.harmed':
    '死亡 遇难 遇害 身亡 丧生 丧命 罹难 溺亡 牺牲 殉职 死伤 伤亡 受伤 轻伤 重伤 负伤 烧伤 中毒 昏迷 失联 失踪 下落不明 被困 受困 获救 救出 脱险 生还 感染 确诊 染疫 染病 患病 发病 住院 送医 隔离 受灾 受害 受骗 被骗 受害者 遇难者 伤者 死者 转移 疏散 停课',
  'roster.onto': '被 遭 受到 受 责令 责成 勒令 挨',
  'roster.toward': '对 给予 向 责令 责成 对于',
  'roster.routine': '各级 逐一 定期 加强 常态化 任前 廉政谈话 谈心谈话 逐人',
  'roster.statistic':
    '以来 全国 纪检监察机关 {今年|去年|全年|本年}共 立案查处 上半年 下半年 前三季度 {一|二|三|四}季度 累计 同比 环比 万人次',
  'roster.own':
    '公开通报 {通报|点名|公开|集中|及时|专题|点名道姓}{通报|}曝光 曝光{专区|专栏|平台|台|典型|一批}',
  'roster.followup':
    '整改 立行立改 举一反三 {吸取|汲取|记取}教训 建章立制 完善制度 长效机制 以案{促改|促治|促建} 回访 复查 后半篇文章 警示教育 补救 销号 {责令|限期}改正 改善{措施|计划|计画|方案} 限期改善 检讨改进 改进{措施|作业} 跟进{处理|改善} 列管追踪 追踪列管',
};

export default roster;
