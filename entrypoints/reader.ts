import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyse } from '../engine/analyse';
import { resolve } from '../engine/resolve';
import { startReader } from '../page/session';

export default defineUnlistedScript(() => startReader(analyse, resolve));
