/** An amount in hundredths of a yuan, always a whole number, so that sums are exact. */
export type Fen = number;

/** Fen of an amount in yuan; a part of a fen is rounded. */
export const toFen = (yuan: number): Fen => Math.round(yuan * 100);

/** Yuan of an amount in fen: a whole number where the fen make up whole yuan. */
export const toYuan = (fen: Fen): number => fen / 100;
