import { createEngine } from '../engine/engine';
import { unpackKnowledge } from '../engine/knowledge-tables';
import type { Roster, Span } from '../engine/types';
import { smallTables } from './small-knowledge';

/** For tests of the roster: an engine that knows a few posts and measures. */

const tables = smallTables({
  lexicons: [
    {
      'account.hold': '问责',
      'account.handle': '处置',
      'measure.light.expose': '曝光批评',
      'measure.light.talk': '约谈',
      'measure.light.criticise': '通报批评',
      'measure.post.remove': '免职 免去',
      'measure.party.warn': '党内警告',
      'measure.admin.demerit': '政务记过',
      'measure.criminal': '逮捕',
      'measure.employment': '辞退',
      'measure.other': '处理',
    },
    {
      'post.chief.county': '县长',
      'post.deputy.county': '副县长',
      'post.staff.village': '村干部',
      'post.staff.auxiliary': '协管员',
      org: '县水利局',
    },
    {
      'trigger.exposure': '曝光',
      'trigger.superior': '督办',
      'roster.followup': '整改',
      'roster.onto': '被',
      'roster.toward': '对',
      'roster.own': '公开通报批评 通报曝光',
      'roster.routine': '逐一',
      'roster.rank.township': '乡科级',
      'roster.statistic': '全国',
      'measure.org.renew': '改组',
      'measure.light.check': '作出检查',
      'org.watchdog': '县纪委',
      'harm.death': '死亡',
      'split.harmed': '失联',
      'stance.must': '必须',
      'neg.far': '未',
    },
  ],
});

const engine = createEngine(tables);

/** What that engine knows. */
export const rosterKnowledge = unpackKnowledge(tables);

/** What is read of who was held to account. */
export const read = (text: string): Roster => engine.analyse(text).roster;
/** The words of a text that a span covers. */
export const words = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
/** Each entry as `count post level role measure words-of-the-measure`. */
export const entries = (text: string): string[] =>
  read(text).entries.map(({ count, post, level, role, measure, measureText }) =>
    [count, post, level, role, measure, measureText].join(' '),
  );
