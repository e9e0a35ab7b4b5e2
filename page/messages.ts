import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { reportSchema } from './report-schema';

const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000_000));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const shown = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most)),
  );
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

const injectAnswer = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist(['restricted', 'failed']),
    detail: shown(300),
  }),
]);

/** Every message of the extension. Nothing else is listened to. */
const messages = {
  /** Gate → background: the page is worth reading, inject the reader into my frame. */
  'gate-passed': v.object({ type: v.literal('gate-passed') }),
  /** Reader → background: something is marked, put the card's script into my frame. */
  'card-wanted': v.object({ type: v.literal('card-wanted') }),
  /** Reader → background: own rules are on, put their script into my frame. */
  'packs-wanted': v.object({ type: v.literal('packs-wanted') }),
  /** Reader → background: figures for the badge. */
  summary: v.object({
    type: v.literal('summary'),
    portraits: v.pipe(v.array(portrait), v.maxLength(6)),
    count: index,
    partial: v.boolean(),
  }),
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
  }),
  /** Popup → page: the words around places of the text, for facts that are no findings. */
  quote: v.object({
    type: v.literal('quote'),
    spans: v.pipe(v.array(v.object({ start: index, end: index })), v.maxLength(100)),
  }),
  /** Popup → page: scroll to a place of the text and flash it. */
  reveal: v.object({ type: v.literal('reveal'), start: index, end: index }),
  'read-again': v.object({ type: v.literal('read-again') }),
  'show-marks': v.object({ type: v.literal('show-marks'), on: v.boolean() }),
} as const;

// Two lists, so that the gate, which talks to the background only, does not carry the report's schema.
const fromBackground = {
  'gate-passed': done,
  'card-wanted': done,
  'packs-wanted': done,
  summary: done,
  'analyse-tab': injectAnswer,
} as const;
const fromPage = {
  'get-report': reportAnswer,
  jump: done,
  step: done,
  quote: quotesAnswer,
  reveal: done,
  'read-again': done,
  'show-marks': done,
} as const;

type Answers = typeof fromBackground & typeof fromPage;
export type ToBackground = keyof typeof fromBackground;
export type ToPage = keyof typeof fromPage;
export type MessageType = keyof typeof messages;
export type Message<T extends MessageType> = v.InferOutput<(typeof messages)[T]>;
export type Answer<T extends MessageType> = v.InferOutput<Answers[T]>;

/** Who sent a message, as far as anything here looks at it. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

/**
 * Handlers by type. A handler that returns `undefined` leaves the message to another listener
 * (a gate that has handed over to the reader, for instance).
 */
export type Handlers = {
  [T in MessageType]?: (
    message: Message<T>,
    sender: Sender,
  ) => Answer<T> | Promise<Answer<T>> | undefined;
};

/** Somebody answered, but not in the shape agreed on: another version of a script is still in the page. */
export class BadAnswer extends Error {}

/** Sends to the background. Rejects when nobody answers or the answer is malformed. */
export async function send<T extends ToBackground>(
  message: Message<T> & { type: T },
): Promise<Answer<T>> {
  const answer = await browser.runtime.sendMessage(message);
  return check(message.type, fromBackground[message.type], answer) as Answer<T>;
}

/**
 * Sends to one frame of a tab, the top one unless told otherwise.
 * Rejects when nothing listens there ("not analysed"), with `BadAnswer` when the answer is malformed.
 */
export async function sendToTab<T extends ToPage>(
  tab: number,
  message: Message<T> & { type: T },
  frameId = 0,
): Promise<Answer<T>> {
  const answer = await browser.tabs.sendMessage(tab, message, { frameId });
  return check(message.type, fromPage[message.type], answer) as Answer<T>;
}

/**
 * Listens. Messages of another extension, of unknown type or of the wrong shape are ignored.
 * @returns a function that stops listening
 */
export function onMessage(handlers: Handlers): () => void {
  const listener = (raw: unknown, sender: Sender, respond?: (answer: unknown) => void) => {
    const answer = dispatch(handlers, raw, sender);
    if (answer === undefined) return undefined;
    const settled = Promise.resolve(answer).catch((error: unknown) => {
      console.debug('wenze-mirror: handler failed', error);
      return undefined;
    });
    // Chrome before 2026 keeps the channel open only for a literal `true`; test doubles pass no `respond`.
    if (!respond) return settled;
    void settled.then(respond);
    return true;
  };
  // The types know the promise form and the `true` form, but not one listener that speaks both.
  const either = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(either);
  return () => browser.runtime.onMessage.removeListener(either);
}

function dispatch(handlers: Handlers, raw: unknown, sender: Sender): unknown {
  if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
  const type = typeOf(raw);
  if (!type) {
    console.debug('wenze-mirror: unknown message ignored');
    return undefined;
  }
  const handler = handlers[type] as ((message: unknown, from: Sender) => unknown) | undefined;
  if (!handler) return undefined;
  const parsed = v.safeParse(messages[type], raw);
  if (parsed.success) return handler(parsed.output, sender);
  console.debug(`wenze-mirror: malformed ${type} ignored`, parsed.issues[0].message);
  return undefined;
}

function typeOf(raw: unknown): MessageType | undefined {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return undefined;
  const { type } = raw;
  return typeof type === 'string' && Object.hasOwn(messages, type)
    ? (type as MessageType)
    : undefined;
}

function check(type: MessageType, schema: v.GenericSchema, answer: unknown): unknown {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  // Listeners that all leave a message alone resolve to `undefined`: nobody is there.
  if (answer === undefined) throw new Error(`no answer to ${type}`);
  throw new BadAnswer(`bad answer to ${type}: ${parsed.issues[0].message}`);
}
