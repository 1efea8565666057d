import type { Json, WireBatch } from './wire';

/** The object the client posts its messages to; it puts its own receiver on it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Body and status of an answer; anything but 200 is a refusal before the batch was understood. */
export interface BridgeAnswer {
  readonly statusCode: number;
  readonly body: unknown;
}

/** An event for the client: category, type, target, message text, id. */
export type EventEntry = readonly [number, number, string, string, number];

interface Message {
  readonly id: number;
  readonly message: { readonly body: WireBatch | string };
}

/** The request inside a message of the client. */
export const readMessage = (text: string): { readonly id: number; readonly batch: WireBatch } => {
  const { id, message } = JSON.parse(text) as Message;
  const { body } = message;
  return { id, batch: typeof body === 'string' ? (JSON.parse(body) as WireBatch) : body };
};

/** The message that answers request `id`. */
export const answerMessage = (id: number, answer: BridgeAnswer): string =>
  JSON.stringify({ id, type: 1, message: { statusCode: answer.statusCode, headers: {}, body: answer.body } });

/** The message that carries events. */
export const eventMessage = (entries: readonly EventEntry[]): string =>
  JSON.stringify({ type: 3, message: { entries: entries as Json } });
