import { presentQuoter, type Quote, type QuoteScript } from '../page/quoter-script';
import type { Settings } from '../page/settings-schema';

/**
 * The converter for quotations; as it stands for `page`. The dictionaries are large, so each is fetched when a
 * reader first wants it. Offsets into a converted text are not those of the page.
 */
export async function quoterFor(script: Settings['quotations']): Promise<Quote> {
  if (script === 'page') return (text) => text;
  return import.meta.env.PROD ? fromFile(script) : fromPackage(script);
}

const FILES: Record<QuoteScript, string> = {
  'zh-Hans': '/to-simplified.js',
  'zh-Hant': '/to-traditional.js',
};

/** The script that pages are given: a dictionary of a megabyte need not be shipped twice. */
async function fromFile(script: QuoteScript): Promise<Quote> {
  await import(/* @vite-ignore */ FILES[script]);
  const quote = presentQuoter(script);
  if (!quote) throw new Error(`${FILES[script]} brought no dictionary: build the extension anew.`);
  return quote;
}

/** The same where nothing has been built, as in unit tests. */
async function fromPackage(script: QuoteScript): Promise<Quote> {
  if (script === 'zh-Hans') {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: 't', to: 'cn' });
  }
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 'tw' });
}
