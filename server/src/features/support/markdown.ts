import { apart } from '../../../../protocol/apart';
import { clip, oneLine } from './words';

/** Whatever comes from a file is cut to this length in a hover. */
const longest = 200;

/**
 * Text from a file as Markdown that shows just this text: on one line, without invisible controls, with nothing in it that any
 * Markdown or HTML reader takes for more than text. CommonMark (2.4) lets every ASCII punctuation mark be escaped, so all are,
 * full stops and colons too (`www.` and `https:` become links by themselves in GitHub's dialect); what HTML knows becomes an entity. Text that goes from the right is kept apart from the words around it.
 */
export function escapeMarkdown(text: string): string {
  return apart(clip(oneLine(text), longest).replace(/[!-/:-@[-`{-~]/g, mark => entities[mark] ?? `\\${mark}`));
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * A link that runs a command of our own client with arguments that we build. The arguments are escaped twice over: as a URI
 * component, and what that leaves and Markdown does not (brackets end a link's address).
 * @param text Markdown
 */
export function commandLink(text: string, command: string, args: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${text}](command:${command}?${encoded})`;
}
