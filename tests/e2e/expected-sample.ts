import type { Portrait } from '../../engine/types';

/**
 * What a reader would mark in scripts/sample. Each line is a run of words that stands once on its
 * page: `found` must lie in, or touch, a passage of that portrait; `silent` must lie in none at all.
 */
export interface Expected {
  file: string;
  found: Record<Portrait, readonly string[]>;
  silent: readonly string[];
}

export const NOTICE: Expected = {
  file: 'notice.html',
  found: {
    1: ['当天深夜县里才成立调查组', '媒体不曝光就不追究'],
    2: ['共问责四十三人，其中社区干部和网格员三十五人', '村干部和临时工成了“背锅侠”'],
    3: ['被全区通报批评，并受到党内警告处分', '鸡毛蒜皮统统往里装'],
    4: ['局长被谈话提醒了事，没有一个人受到处分', '其实不过是罚酒三杯'],
    5: ['当场拍着桌子宣布将镇长停职', '为了凑数，不调查、不核实就作出处分'],
    6: ['污水照样从板缝里往河里淌', '一些单位一问了之'],
  },
  silent: [
    '罗某某被开除党籍；县监委决定将其开除公职',
    '傅某受到党内严重警告、政务降级处分',
    '镇党委副书记、镇长钟某负有重要领导责任',
    '县委书记受到党内警告处分，县长受到政务记过处分',
    '看林的老人说，今年雨水好',
    '也要防止问责泛化、简单化；严禁以问责代替整改',
    '不能让基层干部代人受过',
    '扎实做好案件查办“后半篇文章”',
    '未经批准，不得设置一票否决事项',
    '十月十二日决定撤销原处分',
    '上周市里派人实地复查，通道全部畅通',
    '党内警告的影响期为一年',
    '不应让年轻的门将背锅',
    '对九家后厨卫生不达标的商户责令限期整改',
  ],
};

export const COMMENTARY: Expected = {
  file: 'commentary-hant.html',
  found: {
    1: ['區長隔天便宣布，把市場管理處的主任調離現職'],
    2: ['事後受處分的卻全是守閘的臨時工和村幹部'],
    3: ['被記申誡一次，還在全縣會議上點名通報'],
    4: ['承辦科長口頭告誡一番便安全下莊'],
    5: ['當場下令撤換承辦課長'],
    6: ['水仍舊是綠的，管子仍舊通到老地方'],
  },
  silent: [
    '菜場後來搬了新址，地面是防滑的',
    '老閘工退了休，仍舊每天傍晚走到堤上看一看水位',
    '依照規定，懲處應當與過失相當',
    '溝裡的水穩穩地流',
    '不得以懲處代替改善，不得只究責第一線人員',
  ],
};
