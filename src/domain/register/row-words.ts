/* Texts are compact: half width, without blanks. */
const COUNT = '(?:[:：]?\\(?(?:共)?\\d*(?:个|家|人|项|元|户)?\\)?)?';
const SUBTOTAL = new RegExp(`^[^()]{0,16}(?:小计|本页(?:合计|小计))${COUNT}[:：]?$`);
const TOTAL = new RegExp(
  `^(?:[^()]{0,16}(?:合计|总计|共计|累计)|总数|合计数|总计数)(?:\\((?:大写|小写|元|万元)\\))?${COUNT}(?:工作室)?[:：]?$`,
);
const PERSON_WORDS =
  '填表人|填报人|制表人?|审核人?|审批人?|复核人?|经办人|负责人|单位负责人|工会负责人|工会主席|分管领导|主管领导|联系人|联系电话|联系方式|电话|填表日期|填报日期|制表日期|填表时间|填报时间|上报时间|报送日期|打印日期|日期|填报单位|填表单位|报送单位|上报单位|单位|单位盖章|盖章|公章|签字|签名|主席签字|领导签字|负责人签名|负责人签字|审核意见|审批意见|单位意见|审核|审批|制表|金额单位';
const FOOTER = new RegExp(`^(?:${PERSON_WORDS})(?:\\((?:签名|签字|盖章|签章|公章|章|签字盖章)\\))?[:：]`);
const FOOTER_WORD = new RegExp(
  `^(?:填表人|填报人|制表人?|审核人|审批人|复核人|经办人|单位负责人|工会负责人|工会主席|分管领导|主管领导|填表日期|填报日期|制表日期|填报单位|单位盖章|公章|负责人签名)(?:\\((?:签名|签字|盖章|签章|公章|章|签字盖章)\\))?$`,
);
const FOOTER_REST =
  /^\((?:盖章|公章|单位盖章|签章)\)$|\((?:盖章|公章|签章)\)$|^(?:\d{4})?年\d{0,2}月\d{0,2}日$|^第\d+页.*|^\d+\/\d+页?$|^共\d+页/;
const NOTE = /^(?:注|备注|说明|附注|填表说明|填报说明|注意事项|注释|特此说明)(?:[:：\d一(]|$)|^[※*★]/;
const EXAMPLE = /^\(?(?:示例|样例|例|例如|范例|填写示例|填写说明|填写要求|填报要求|格式要求)\)?[:：]?$/;
const GROUP_COUNT = /\((?:共|计)?\d+(?:个|家|户)?\)$|[:：]?(?:共)?\d+(?:个|家)$/;
const GROUP_NUMBER =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.．:：)]|第[一二三四五六七八九十]{1,3}(?:批|部分|类|组)|[ⅠⅡⅢⅣⅤ]+[、.])/;
const ORDINAL = /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$|^[IVX]{1,4}[、.]?$/;

/** 小计, 解放区小计, 本页合计 … */
export const isSubtotalWord = (text: string): boolean => SUBTOTAL.test(text);
/** 合计, 总计（60个）, 全市合计 … */
export const isTotalWord = (text: string): boolean => TOTAL.test(text);
/** 填表人：…, 日期：…, （盖章） … */
export const isFooterText = (text: string): boolean =>
  FOOTER.test(text) || FOOTER_WORD.test(text) || FOOTER_REST.test(text);
/** 注：…, 说明：… */
export const isNoteText = (text: string): boolean => NOTE.test(text);
/** 示例, 填写说明: a row that shows how to fill in the others. */
export const isExampleWord = (text: string): boolean => EXAMPLE.test(text);
/** 解放区（8个）, 一、国家级 … */
export const isGroupTitle = (text: string): boolean => GROUP_COUNT.test(text) || GROUP_NUMBER.test(text);
/** 一, （二）, III: a number in front of a group title. */
export const isOrdinal = (text: string): boolean => ORDINAL.test(text);
