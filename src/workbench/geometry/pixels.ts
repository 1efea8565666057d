/** CSS pixels of a length in points at a zoom (1 = 100 %), whole as Excel draws them. */
export const pixels = (points: number, zoom: number): number => Math.round((points * 96 * zoom) / 72);

/** Points of a length in CSS pixels at a zoom. */
export const points = (px: number, zoom: number): number => (px * 72) / 96 / zoom;
