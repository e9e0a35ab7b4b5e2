/** Common surnames, in both scripts. */
const SURNAMES = new Set(
  '赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹华華金魏陶姜戚谢謝邹鄒喻柏窦竇章苏蘇潘葛范範彭郎鲁魯韦韋马馬苗凤鳳花俞袁柳鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔傅皮卞齐齊康伍余卜顾顧孟黄黃穆萧蕭肖尹姚邵湛汪祁毛禹狄臧戴谈談宋庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯管卢盧莫房裘解丁宣邓鄧单單杭洪包诸諸左石崔吉龚龔程嵇邢裴陆陸荣榮翁荀羊甄曲封储儲靳段富巫乌烏焦巴牧谷车車侯宓全班仰秋仲伊宫宮宁寧仇栾欒甘厉厲武符刘劉景詹束龙龍叶葉司韶黎薄白怀懷蒲从鄂索赖賴卓蔺藺屠蒙池乔喬闻聞党黨翟谭譚姬申冉宰郦酈雍桑桂濮牛寿壽边邊扈燕冀浦尚农農温溫庄莊晏柴瞿阎閻充慕连連茹习習艾鱼魚容向古易慎戈廖庚终居衡步都耿满滿匡国國文寇广廣禄祿阙闕东東殳沃利蔚越隆师師巩鞏聂聶晁勾敖融冷辛阚闞那简簡饶饒曾沙鞠须須丰豐巢关關蒯相查后荆荊红紅游权權逯盖蓋益桓公仉督岳帅帥缑亢况郈琴归歸海晋晉楚闫閆法汝鄢涂塗钦欽商牟佘佴伯赏南墨哈谯年爱愛阳陽佟朵雒',
);

/** Surnames that are common words too: 都, 从, 后 … A name that begins so must stand in the text twice. */
const DOUBTFUL = new Set(
  '都从后向年公国國全文利法相解支查连連广廣单單党黨包管满滿万萬终红紅公督南东東海那越权權容充申爱愛须須农農富盖蓋强強归歸司居束步商危古曾花华華金房路高白云于任安时成方和常严应',
);

/** What follows a name, in both scripts: what befell the person, or the end of the list. */
const AFTER = new Set(
  '、，,。；;：:（(）) \n受被因遭予给給作负負对對在违違履未分和及与與等免则則也均各将將还還已涉存撤党黨政开開严嚴记記停诫誡引请請'.split(
    '',
  ),
);

/** Farthest that a name may stand again, in characters. */
const AGAIN = 2000;

const HAN = /^\p{Script=Han}+$/u;
const ANONYMOUS = /^\p{Script=Han}某{1,2}/u;

/**
 * The name right after a post, or `null`. A name is told by 某, by what follows it, or by its standing in the
 * paragraph again.
 * @param at where the post ends, in the clean text
 * @param end where the paragraph ends
 */
export function nameAt(text: string, at: number, end: number): string | null {
  const ahead = text.slice(at, Math.min(at + 4, end));
  const first = ahead[0] ?? '';
  if (!SURNAMES.has(first)) return null;
  const anonymous = ANONYMOUS.exec(ahead);
  if (anonymous) return anonymous[0];
  const later = text.slice(at + 2, Math.min(end, at + AGAIN));
  if (!DOUBTFUL.has(first)) {
    for (const length of [2, 3]) {
      const name = ahead.slice(0, length);
      const next = ahead[length];
      if (isName(name, length) && (next === undefined || AFTER.has(next))) return name;
    }
  }
  for (const length of [3, 2]) {
    const name = ahead.slice(0, length);
    if (isName(name, length) && later.includes(name)) return name;
  }
  return null;
}

function isName(name: string, length: number): boolean {
  return name.length === length && HAN.test(name) && ![...name].slice(1).some((c) => AFTER.has(c));
}

/** Anonymous names such as 李某 in a stretch of text, each once. */
export function anonymousNames(words: string): { name: string; at: number }[] {
  const found = new Map<string, number>();
  for (const match of words.matchAll(/\p{Script=Han}某{1,2}/gu)) {
    const [name] = match;
    if (SURNAMES.has(name[0] ?? '') && !found.has(name)) found.set(name, match.index);
  }
  return [...found].map(([name, at]) => ({ name, at }));
}
