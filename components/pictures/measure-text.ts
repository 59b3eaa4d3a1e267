/** Width of a text in px. */
export type Measure = (text: string) => number;

/** Measures in the font of a surface; where there is no canvas, by the average letter. */
export function createMeasure(size: number, weight: number, family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * size * 0.55;
  context.font = `${weight} ${size}px ${family}`;
  return (text) => context.measureText(text).width;
}

/** The value of a font token, as canvas and exported pictures need it. */
export const fontToken = (name: '--sans' | '--serif'): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || 'sans-serif';

/** The text, or as much of it as fits, with an ellipsis. */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let [fits, fails] = [0, text.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= width) fits = middle;
    else fails = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}
