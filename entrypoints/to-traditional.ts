import { Converter } from 'opencc-js/cn2t';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerQuoter } from '../page/quoter-script';

export default defineUnlistedScript(() =>
  offerQuoter('zh-Hant', Converter({ from: 'cn', to: 'tw' })),
);
