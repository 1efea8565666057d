/** Measures texts in CSS pixels. */
export type TextWidth = (text: string, font: string) => number;

/** A measure that remembers; in a page without canvas it falls back to half an em a letter and one an ideograph. */
export const createTextWidth = (context: CanvasRenderingContext2D | null): TextWidth => {
  const known = new Map<string, number>();
  const measure = (text: string, font: string): number => {
    if (!context) return guess(text, font);
    context.font = font;
    return context.measureText(text).width;
  };
  return (text, font) => {
    const key = `${font}\n${text}`;
    const width = known.get(key) ?? measure(text, font);
    if (known.size > 50_000) known.clear();
    known.set(key, width);
    return width;
  };
};

const guess = (text: string, font: string): number => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 15);
  return Array.from(text).reduce((width, letter) => width + (letter > '\u2e7f' ? size : size * 0.55), 0);
};
