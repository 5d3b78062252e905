const drawing = document.createElement('canvas').getContext('2d');

/** How wide a text is in the page's font. */
export function measured(text: string, size: number): number { return widthIn(getComputedStyle(document.body).fontFamily, text, size); }

/** How wide a text is in a font; where that cannot be measured, about. */
export function widthIn(font: string, text: string, size: number): number {
  if (!drawing) return text.length * size * 0.56;
  drawing.font = `${size}px ${font}`;
  return drawing.measureText(text).width;
}
