import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardDrawer } from '../components/Card';
import css from '../components/card.css?inline';
import { analyse } from '../engine/analyse';
import { portraitTexts, ruleTexts } from '../engine/generated/rule-texts';
import { startReader } from '../page/session';

const draw = cardDrawer({ portraits: portraitTexts, rule: (id) => ruleTexts[id] });

export default defineUnlistedScript(() => startReader({ analyse, draw, css }));
