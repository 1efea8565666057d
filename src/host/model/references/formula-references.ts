/** One reference found in a formula: the sheet part as written (with "!"), and the A1 text after it ('' before a name). */
export interface FormulaReference {
  readonly sheet: string;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** A string, an error value, a structured reference, a sheet with something after it, a reference, or any other word. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|(${SHEET})(?:(${AREA}|#REF!)(?![\p{L}\p{N}_.(]))?|(${AREA})(?![\p{L}\p{N}_.(!\[])|[\p{L}_\\][\p{L}\p{N}_.\\?]*\[|\[|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  'gu',
);

/** End of the bracket group that begins at `at`. */
const bracketEnd = (formula: string, at: number): number => {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const letter = formula[index];
    if (letter === "'") index++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return index + 1;
  }
  return formula.length;
};

/** Replaces every reference of a formula; strings, names, functions and structured references stay as they are. */
export const replaceReferences = (formula: string, replace: (reference: FormulaReference) => string): string => {
  let result = '';
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [whole, sheet, sheetArea, area] = match;
    if (whole.endsWith('[')) {
      TOKEN.lastIndex = bracketEnd(formula, TOKEN.lastIndex - 1);
      continue;
    }
    const text = sheetArea ?? area;
    if (sheet === undefined && text === undefined) continue;
    result += formula.slice(last, match.index) + replace({ sheet: sheet ?? '', text: text ?? '' });
    last = match.index + whole.length;
    TOKEN.lastIndex = last;
  }
  return result + formula.slice(last);
};
