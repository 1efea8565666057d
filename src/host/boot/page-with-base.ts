const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page with its own address as base, so that its relative addresses keep their meaning wherever it is written.
 * The base comes first in the head: a content security policy of the page applies only to what follows it.
 */
export const pageWithBase = (html: string, address: string): string => {
  const base = `<base href="${escape(address)}">`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (!head) return base + html;
  const after = head.index + head[0].length;
  return html.slice(0, after) + base + html.slice(after);
};
