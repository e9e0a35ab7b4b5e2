import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../page/session';

export default defineUnlistedScript(() => startReader());
