import { parseXml, XmlElement, type XmlDocument, XmlError } from '@rgrove/parse-xml';

export type { XmlElement } from '@rgrove/parse-xml';

/** An XML text as a tree; what is wrong with it, and in which line (from 0), where it is none. Entities that a document type would define stand for nothing. */
export function readXml(text: string): { readonly root: XmlElement } | { readonly line: number; readonly reason: string } {
  try {
    const document: XmlDocument = parseXml(text.replace(/^\ufeff/, ''), { ignoreUndefinedEntities: true });
    return document.root ? { root: document.root } : { line: 0, reason: '' };
  } catch (error) {
    return error instanceof XmlError ? { line: error.line - 1, reason: error.message.split('\n')[0] } : { line: 0, reason: String(error) };
  }
}

/** An element's name without its prefix. */
export function nameOf(element: XmlElement): string { return element.name.slice(element.name.indexOf(':') + 1); }

export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(child => child instanceof XmlElement).filter(child => names.length === 0 || names.includes(nameOf(child)));
}

/** All elements of a name, at whatever depth, in the order of the text; not those inside of one another. */
export function within(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [], waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (nameOf(next) === name) found.push(next); else waiting.push(...childrenOf(next).reverse());
  }
  return found;
}

export function textOf(element: XmlElement | undefined): string { return element?.text.trim().replace(/\s+/g, ' ') ?? ''; }
