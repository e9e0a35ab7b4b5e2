import type { Settings } from '../page/settings-schema';

/**
 * The converter for quotations; as it stands for `page`. The dictionaries are large, so each is fetched when a
 * reader first wants it. Offsets into a converted text are not those of the page.
 */
export async function quoterFor(script: Settings['quotations']): Promise<(text: string) => string> {
  if (script === 'zh-Hans') {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: 't', to: 'cn' });
  }
  if (script === 'zh-Hant') {
    const { Converter } = await import('opencc-js/cn2t');
    return Converter({ from: 'cn', to: 'tw' });
  }
  return (text) => text;
}
