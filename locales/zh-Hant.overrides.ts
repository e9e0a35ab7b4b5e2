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
