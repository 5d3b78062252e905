import { escapeMarkdown } from './markdown';

/** An address on the web as a link; anything else is not linked to. */
export function webLink(url: string, note: string | null): string[] {
  if (!/^https?:\/\//i.test(url)) return [];
  let address: URL;
  try { address = new URL(url); } catch { return []; }
  return [`[${escapeMarkdown(note ?? address.hostname)}](${address.href.replace(/[()\\<>\s]/g, mark => encodeURIComponent(mark).replace(/[()]/g, bracket => `%${bracket.charCodeAt(0).toString(16)}`))})`];
}
