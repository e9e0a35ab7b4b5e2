import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fromBackground, fromPage, messages } from './message-schemas';

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
