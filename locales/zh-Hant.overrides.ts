import type { OptionsKey } from './options/zh-Hans';
import type { Key } from './zh-Hans';

/**
 * Words that converting character by character leaves odd for readers in Taiwan and Hong Kong.
 * Longer ones first: they are replaced in this order, after the conversion.
 */
export const words: readonly (readonly [from: string, to: string])[] = [
  ['擴展商店', '擴充功能商店'],
  ['擴展', '擴充功能'],
  ['默認', '預設'],
  ['設置', '設定'],
  ['打開', '開啟'],
  ['圖標', '圖示'],
  ['快捷鍵', '快速鍵'],
  ['文本編輯器', '文字編輯器'],
  ['文件', '檔案'],
  ['數據', '資料'],
  ['導入', '匯入'],
  ['導出', '匯出'],
  ['添加', '新增'],
  ['保存', '儲存'],
  ['撤銷', '復原'],
  ['界面', '介面'],
  ['網絡', '網路'],
  ['“', '「'],
  ['”', '」'],
];

/** Whole texts that read better when written anew. */
export const texts: Partial<Record<Key, string>> = {
  'corrupt.body': '存下的設定讀不出來，已改用預設值。請重新選擇語言和停用的網站。',
  'facts.trigger.exposure': '本文提到媒體報導或網上曝光',
  'failed.body': '請再讀一次；若仍不行，請重新整理頁面後再試。',
  'measure.employment': '扣薪、解聘',
};

/** The same for the settings, rules and own-rules pages. */
export const optionsTexts: Partial<Record<OptionsKey, string>> = {
  'looks.note':
    '預設的顏色讓色覺不同的讀者也能分清，每種畫像的線條又各不相同。自選的顏色會自動調深或調淺，確保看得見。',
};
