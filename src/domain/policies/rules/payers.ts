import { compactText } from '../../cell/normalise-text';
import { memoText } from './memo-text';

const BETWEEN = /[、,;/+&和及与]|\n/;
/* What is left of a part after its amount must end like a body's name: 和田市总工会 is one. */
const AMOUNT = /[(:]?¥?\d[\d.,]*(?:万|万元|元)?\)?$/;
const BODY = /(?:工会|工会联合会|委员会|总|局|厅|委|财政|行政|单位|公司|集团|中心|厂|矿|院|校|处)$/;

/** The bodies a cell names as payers, the amount behind each left out; one or none where nothing separates them. */
export const payersIn = memoText((text: string): readonly string[] => {
  const parts = text.split(BETWEEN).map((part) => compactText(part).replace(AMOUNT, ''));
  return parts.length > 1 && parts.every((part) => BODY.test(part)) ? parts : [compactText(text)];
});
