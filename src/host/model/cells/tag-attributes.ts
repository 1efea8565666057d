/** Calls back for each attribute of a start tag, raw value included; cheap enough for every cell of a sheet. */
export const eachAttribute = (
  text: string,
  from: number,
  to: number,
  visit: (name: string, start: number, end: number) => void,
): void => {
  let at = from;
  while (at < to) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= to) return;
    let start = at;
    while (text.charCodeAt(start) <= 32) start++;
    let nameEnd = equals;
    while (text.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
    let open = equals + 1;
    while (text.charCodeAt(open) <= 32) open++;
    const close = text.indexOf(text.charAt(open), open + 1);
    if (close < 0 || close > to) return;
    visit(text.slice(start, nameEnd), open + 1, close);
    at = close + 1;
  }
};

/** Index of the ">" that ends the start tag beginning at `from`; quotes may hold a ">". −1 when it never ends. */
export const tagEnd = (text: string, from: number): number => {
  let at = text.indexOf('>', from);
  while (at >= 0) {
    const quote = openQuote(text, from, at);
    if (quote === '') return at;
    const closing = text.indexOf(quote, at);
    if (closing < 0) return -1;
    at = text.indexOf('>', closing);
  }
  return -1;
};

const openQuote = (text: string, from: number, to: number): string => {
  let quote = '';
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39) continue;
    const letter = text.charAt(at);
    if (quote === '') quote = letter;
    else if (quote === letter) quote = '';
  }
  return quote;
};
