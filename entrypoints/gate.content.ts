import { defineContentScript } from 'wxt/utils/define-content-script';
import { gatePattern } from '../engine/generated/gate';
import { startGate } from '../page/gate';
import { sitePatterns } from '../page/sites';

export default defineContentScript({
  matches: sitePatterns(import.meta.env.WENZE_TEST),
  runAt: 'document_idle',
  main: () => startGate(new RegExp(gatePattern)),
});
