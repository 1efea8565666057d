import { unreadable } from './package-error';

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
};

/** Decodes a part that arrives in chunks; a byte order mark stays in the text so that it is written back. */
export class PartDecoder {
  #decoder: TextDecoder | null = null;

  /** Text of the next chunk. Throws `unreadable` for bytes that are no text. */
  decode(chunk: Uint8Array, last: boolean): string {
    if (!this.#decoder) {
      if (chunk.length === 0) return '';
      this.#decoder = new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true });
    }
    try {
      return this.#decoder.decode(chunk, { stream: !last });
    } catch {
      throw unreadable('a part is not text in UTF-8 or UTF-16');
    }
  }
}

/** Bytes of a whole part as text. */
export const decodePart = (bytes: Uint8Array): string => new PartDecoder().decode(bytes, true);

/** A declaration that names another encoding must not survive: parts are written in UTF-8. */
export const declareUtf8 = (text: string): string =>
  text.replace(
    /^(\ufeff?<\?xml[^>]*?encoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i,
    (_, start: string, quote: string) => `${start}${quote}UTF-8${quote}`,
  );

/** Bytes of a part that is written from text. */
export const encodePart = (text: string): Uint8Array => new TextEncoder().encode(declareUtf8(text));
