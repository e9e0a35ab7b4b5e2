import { Converter } from 'opencc-js/t2cn';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerQuoter } from '../page/quoter-script';

export default defineUnlistedScript(() =>
  offerQuoter('zh-Hans', Converter({ from: 't', to: 'cn' })),
);
