import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardDrawer } from '../components/Card';
import css from '../components/card.css?inline';
import { portraitTexts } from '../engine/generated/portrait-texts';
import { ruleTexts } from '../engine/generated/rule-texts';
import { offerCard } from '../page/card-script';
import { drawGutter } from '../page/gutter';
import { placeCard } from '../page/place';
import { silence } from '../page/silencing';

const draw = cardDrawer(
  { portraits: portraitTexts, rule: (id) => ruleTexts[id] },
  {
    silence: (finding, reach) => silence(finding, reach, location.hostname),
    origin: () => ({ url: location.href, version: browser.runtime.getManifest().version }),
  },
);

export default defineUnlistedScript(() =>
  offerCard({ draw, css, place: placeCard, gutter: drawGutter }),
);
