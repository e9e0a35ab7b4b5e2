import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardDrawer } from '../components/Card';
import css from '../components/card.css?inline';
import { portraitTexts, ruleTexts } from '../engine/generated/rule-texts';
import { offerCard } from '../page/card-script';

const draw = cardDrawer({ portraits: portraitTexts, rule: (id) => ruleTexts[id] });

export default defineUnlistedScript(() => offerCard({ draw, css }));
