import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyse } from '../engine/analyse';
import { startReader } from '../page/session';

export default defineUnlistedScript(() => startReader(analyse));
