/**
 * Sites on which the gate looks at every page: official discipline notices and news in Chinese.
 * Any other page is read only when the reader asks for it by a click.
 */
const HOSTS = [
  // Discipline and supervision, mainland China: the Commission and provincial ones
  'ccdi.gov.cn',
  'ahjjjc.gov.cn',
  'bjsupervision.gov.cn',
  'hbjwjc.gov.cn',
  'hebcdi.gov.cn',
  'qinfeng.gov.cn',
  'scjc.gov.cn',
  'sdjj.gov.cn',
  'shjjjc.gov.cn',
  'sxdi.gov.cn',
  'zjsjw.gov.cn',
  '12371.cn',
  // Procuracy and law press
  'spp.gov.cn',
  'jcrb.com',
  'legaldaily.com.cn',
  // News, mainland China
  'banyuetan.org',
  'bjnews.com.cn',
  'caixin.com',
  'cctv.com',
  'chinanews.com.cn',
  'gmw.cn',
  'news.cn',
  'people.com.cn',
  'thepaper.cn',
  'xinhuanet.com',
  // Taiwan
  'cna.com.tw',
  'cy.gov.tw',
  'ltn.com.tw',
  'udn.com',
  // Hong Kong
  'hk01.com',
  'info.gov.hk',
  'mingpao.com',
  'rthk.hk',
] as const;

/** The listed hosts, without their subdomains, for people to read. */
export function listedHosts(): readonly string[] {
  return HOSTS;
}

const TEST_PATTERNS = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * Match patterns of the listed sites and their subdomains.
 * @param test adds this machine over plain http, which no released build may hold;
 *   in bundled code pass `import.meta.env.WENZE_TEST`
 */
export function sitePatterns(test: boolean): string[] {
  const listed = HOSTS.map((host) => `*://*.${host}/*`);
  return test ? [...listed, ...TEST_PATTERNS] : listed;
}
