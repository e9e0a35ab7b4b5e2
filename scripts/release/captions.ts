import type { Locale } from '../../locales';

/** What a picture for the stores shows. */
export type Scene = 'passage' | 'popup' | 'panel' | 'rules' | 'settings';

/** One line above each picture; what is promised there has to be seen in it. */
export const captions: Record<Locale, Record<Scene, string>> = {
  'zh-Hans': {
    passage: '指着标记，看依据、数字和应当先核实的解释',
    popup: '六种画像，各有几处；本文写到哪些处理，一目了然',
    panel: '侧栏陪着您读，每一处都有原句和依据',
    rules: '每条规则都能查；贴一段文字，看哪条触发、哪条没有、为什么',
    settings: '每种画像的颜色和线型都由您定；一切只在本机',
  },
  'zh-Hant': {
    passage: '指著標記，看依據、數字和應當先核實的解釋',
    popup: '六種畫像，各有幾處；本文寫到哪些處理，一目了然',
    panel: '側欄陪著您讀，每一處都有原句和依據',
    rules: '每條規則都能查；貼一段文字，看哪條觸發、哪條沒有、為什麼',
    settings: '每種畫像的顏色和線型都由您定；一切只在本機',
  },
  en: {
    passage: 'Point at a mark: why it is there, and what to check first',
    popup: 'Six portraits, and what the text says was done',
    panel: 'A side panel that reads along with you',
    rules: 'Every rule in the open: try a text, see what fired and why',
    settings: 'Colours and lines are yours; nothing leaves the machine',
  },
};
