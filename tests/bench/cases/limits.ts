/** Spellings and bounds that all candidates hold the plain values against. */
export const DATE_PATTERN = '^(?:19[5-9]\\d|20\\d\\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';
export const PLAQUE_PATTERN = '^60×40$';
export const NAME_PATTERN = '技术创新工作室$';
export const LEVELS = ['国家级', '省级', '市级', '县级'];
export const LARGEST = { count: 1_000_000, area: 100_000 } as const;
