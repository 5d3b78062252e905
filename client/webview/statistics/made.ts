import { svg } from '../base/elements';

/** An element of a picture, with its text or what is inside it. */
export function made(tag: string, attributes: Readonly<Record<string, string | number>>, inside: string | readonly SVGElement[] = []): SVGElement {
  const element = document.createElementNS(svg, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (typeof inside === 'string') element.textContent = inside; else element.append(...inside);
  return element;
}
