/** What an element is made with: its class, its text (never read as anything but text), and attributes; one without a value is left out. */
export interface With { readonly class?: string; readonly text?: string; readonly [attribute: string]: string | boolean | undefined }

/** Makes an element. Whatever is shown is text: there is no other way in. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, { class: name, text, ...attributes }: With = {}, ...children: (Node | null)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  for (const child of children) if (child) made.append(child);
  return made;
}

/** The namespace of drawings. */
export const svg = 'http://www.w3.org/2000/svg';

/** A little drawing of one path in the colour of the text around it, of 16 by 16; nothing to be heard. */
export function drawing(path: string, name = ''): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg'), line = document.createElementNS(svg, 'path');
  made.setAttribute('viewBox', '0 0 16 16');
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('class', `drawing ${name}`.trim());
  line.setAttribute('d', path);
  made.append(line);
  return made;
}

/** A button with a drawing, or with words, that says what it does. */
export function button(label: string, look: { readonly drawing?: string; readonly words?: string }, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', title: look.words === undefined ? label : undefined, 'aria-label': look.words === undefined ? label : undefined }, look.drawing === undefined ? null : drawing(look.drawing));
  if (look.words !== undefined) made.append(element('span', { text: look.words }));
  made.addEventListener('click', act);
  return made;
}
