import * as v from 'valibot';
import { listOf } from './bounded';
import { analysisSchema, reportSchema } from './report-schema';
import { ruleTextSchema } from './rule-text-schema';

/** Longest text that the engine is asked to read in one go, in UTF-16 units. */
export const MOST_ASKED = 32_000;

const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000_000));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));
const shown = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most)),
  );
/** Match patterns, as the browser gives them. */
const patterns = listOf(v.pipe(v.string(), v.maxLength(400)), 10_000);
const done = v.object({ ok: v.boolean() });

const reportAnswer = v.variant('state', [
  v.object({
    state: v.literal('read'),
    report: reportSchema,
    url: shown(4_000),
    title: shown(300),
    marksShown: v.boolean(),
  }),
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('stopped'), reason: v.picklist(['no-chinese', 'no-terms', 'off']) }),
  v.object({ state: v.literal('failed'), detail: shown(300) }),
]);

const quotesAnswer = v.object({
  quotes: v.array(v.nullable(v.object({ text: shown(400), from: index, to: index }))),
});

const analyseAnswer = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    analysis: analysisSchema,
    /** The reader's own rules among those that found something: no page knows them otherwise. */
    ownRules: v.array(ruleTextSchema),
  }),
  v.object({ ok: v.literal(false), detail: shown(300) }),
]);

const injectAnswer = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['restricted', 'failed']),
    detail: shown(300),
  }),
]);

/** Every message of the extension. Nothing else is listened to. */
export const messages = {
  /** Gate → background: the page is worth reading, inject the reader into my frame. */
  'gate-passed': v.object({ type: v.literal('gate-passed') }),
  /** Reader → background: something is marked, put the card's script into my frame. */
  'card-wanted': v.object({ type: v.literal('card-wanted') }),
  /** Reader → background: words are wanted in another script, put its dictionary into my frame. */
  'quoter-wanted': v.object({
    type: v.literal('quoter-wanted'),
    script: v.picklist(['zh-Hans', 'zh-Hant']),
  }),
  /** Reader → background: what does the engine find in this piece of the page's text? */
  analyse: v.object({
    type: v.literal('analyse'),
    text: v.pipe(v.string(), v.maxLength(MOST_ASKED)),
  }),
  /** Reader → background: figures for the badge. */
  summary: v.object({
    type: v.literal('summary'),
    portraits: listOf(portrait, 6),
    count: index,
    partial: v.boolean(),
  }),
  /** Reader → background: this frame goes away, or is not to be read any more. */
  left: v.object({ type: v.literal('left') }),
  /** Card → background: on to the next or previous passage of my tab, in whichever frame. */
  'step-tab': v.object({ type: v.literal('step-tab'), direction: v.picklist([1, -1]) }),
  /** Card → background: how many passages are marked in the other frames of my tab? */
  'count-others': v.object({ type: v.literal('count-others') }),
  /** Popup → background: inject the reader into a tab that the reader has just clicked on. */
  'analyse-tab': v.object({ type: v.literal('analyse-tab'), tabId }),
  /** Popup → page. */
  'get-report': v.object({ type: v.literal('get-report') }),
  /** Popup → page: scroll to one occurrence of `report.findings[finding]` and flash it. */
  jump: v.object({ type: v.literal('jump'), finding: index, occurrence: index }),
  /** Popup or keyboard command → page: next or previous passage, of one portrait if named. */
  step: v.object({
    type: v.literal('step'),
    direction: v.picklist([1, -1]),
    portrait: v.exactOptional(portrait),
    /** On in this frame as far as it goes, or from its edge; round and round where nothing is said. */
    from: v.exactOptional(v.picklist(['here', 'edge'])),
  }),
  /** Popup → page: the words around places of the text, for facts that are no findings. */
  quote: v.object({
    type: v.literal('quote'),
    spans: listOf(v.object({ start: index, end: index }), 100),
  }),
  /** Popup → page: scroll to a place of the text and flash it. */
  reveal: v.object({ type: v.literal('reveal'), start: index, end: index }),
  'read-again': v.object({ type: v.literal('read-again') }),
  'show-marks': v.object({ type: v.literal('show-marks'), on: v.boolean() }),
  /** Background → all readers: the reader's own rules are others now. */
  'rules-changed': v.object({ type: v.literal('rules-changed') }),
  /** Background → readers of a tab: it has forgotten their figures; the page may have gone elsewhere without loading. */
  'tell-again': v.object({ type: v.literal('tell-again') }),
  /** Background → all readers: the browser permits no longer what `from` names, and still what `left` does. */
  withdrawn: v.object({ type: v.literal('withdrawn'), from: patterns, left: patterns }),
} as const;

/** Answers of the background. */
export const fromBackground = {
  'gate-passed': done,
  'card-wanted': done,
  'quoter-wanted': done,
  analyse: analyseAnswer,
  summary: done,
  left: done,
  'step-tab': done,
  'count-others': v.object({ before: index, all: index }),
  'analyse-tab': injectAnswer,
} as const;
/** Answers of gate and reader. */
export const fromPage = {
  'get-report': reportAnswer,
  jump: done,
  step: done,
  quote: quotesAnswer,
  reveal: done,
  'read-again': done,
  'show-marks': done,
  'rules-changed': done,
  'tell-again': done,
  withdrawn: done,
} as const;
