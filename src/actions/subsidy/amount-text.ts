import { toYuan, type Fen } from '../../domain/subsidy/fen';

/** "10,000.00" of an amount. */
export const amountText = (fen: Fen): string => {
  const [whole = '0', cents = '00'] = toYuan(fen).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${cents}`;
};
