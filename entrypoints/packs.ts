import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPacks } from '../packs/run';

export default defineUnlistedScript(() => runPacks());
