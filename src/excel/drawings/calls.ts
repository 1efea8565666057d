/**
 * Queues calls piece by piece and tells with each piece about how many there were, so that whoever asks for the next one
 * can send what is queued before it grows too large for one message.
 */
export type Calls = Generator<number, void, undefined>;

/** About what one call on a range costs in a message: its object, the way there, the value. */
export const BYTES_PER_CALL = 450;
