import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gatePattern } from '../engine/generated/gate';
import { startGate } from '../page/gate';

// Listed in the manifest by wxt.config.ts: WXT's frame for content scripts takes longer to start than all of this.
export default defineUnlistedScript(() => startGate(gatePattern));
