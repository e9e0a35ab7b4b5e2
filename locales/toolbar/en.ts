import type { ToolbarMessages } from './zh-Hans';

/** What the toolbar button and the menu say, in English; part of ../en, and all that the background needs. */
export const toolbarEn: ToolbarMessages = {
  'app.name': 'Wenze Mirror',
  'badge.none': 'No matching wording',
  'badge.some':
    '{portraits} {portraits|portrait|portraits}, {count} {count|passage|passages} worth checking',
  'badge.partial': '(read in part)',
  'menu.analyse': 'Read this page with Wenze Mirror',
};
