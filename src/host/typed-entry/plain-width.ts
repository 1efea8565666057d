const WIDE = '０１２３４５６７８９．，％＋－';
const NARROW = '0123456789.,%+-';

/** Full-width digits and number signs as the narrow ones they stand for; Chinese Excel reads both alike. */
export const plainWidth = (text: string): string =>
  text.replace(/[０-９．，％＋－]/g, (sign) => NARROW.charAt(WIDE.indexOf(sign)));
