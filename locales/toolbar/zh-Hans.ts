/** What the toolbar button and the menu say, in Simplified Chinese; part of ../zh-Hans, and all that the background needs. */
export const toolbarZhHans = {
  'app.name': '问责镜',
  'badge.none': '未见相符的字句',
  'badge.some': '{portraits} 种画像，{count} 处值得核实',
  'badge.partial': '（只读了一部分）',
  'menu.analyse': '用问责镜读这一页',
} as const;

export type ToolbarKey = keyof typeof toolbarZhHans;
export type ToolbarMessages = Readonly<Record<ToolbarKey, string>>;
