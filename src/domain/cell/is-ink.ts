/** True when a text is nothing but printable ASCII without blanks and common Chinese characters: nothing to tidy up. */
export const isInk = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code > 32 && code < 127))) return false;
  }
  return true;
};
