import { isNoneWord } from '../../cell/none-word';

/* Most texts are real ones and are told by their first character, without normalising them. */
const MAY_BE_NONE = /^[\s/\\\-—–―_无暂没尚未nN／＼－＿]/;

/** True when a cell's text is blank or says that there is nothing: 无, /, —, 未拨付. */
export const saysNothing = (text: string): boolean => text === '' || (MAY_BE_NONE.test(text) && isNoneWord(text));
