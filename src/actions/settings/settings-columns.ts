/* Where things stand in 规则设置; people may move rows, never these columns. */

export const VALUE_COLUMN = 1;
/** The setting's key, as on the command line. */
export const KEY_COLUMN = 4;
/** What can stand in the value cell, each word with what it means. */
export const CHOICES_COLUMN = 5;
/** Key of the line that names the document. */
export const POLICY_KEY = 'policy';
