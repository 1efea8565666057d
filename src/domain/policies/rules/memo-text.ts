/** Texts kept at most; registers repeat few of them. */
const KEPT = 5000;

/** The same pure function of a text, remembering what it gave for the texts it has seen. */
export const memoText = <Result>(judge: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const result = judge(text);
    known.set(text, result);
    return result;
  };
};
