/** The first hidden text of 台账证据清单: what people answered about names. */
export const linksText = (answers: ReadonlyMap<string, string | null>): string =>
  JSON.stringify({ links: Object.fromEntries(answers) });

/** The answers that an earlier 台账证据清单 keeps; empty when it keeps none or cannot be read. */
export const storedLinks = (data: readonly string[] | null): Readonly<Record<string, string | null>> => {
  try {
    const stored: unknown = JSON.parse(data?.[0] ?? '{}');
    const links: unknown = typeof stored === 'object' && stored !== null && 'links' in stored ? stored.links : {};
    const entries = Object.entries(typeof links === 'object' && links !== null ? links : {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
};
