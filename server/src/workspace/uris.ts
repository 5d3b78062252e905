/** URIs as text: enough of RFC 3986 for folders and files of any scheme (`file:`, `vscode-vfs:`, `untitled:`), without Node. */

/** The folder that a file or folder lies in; null at the top (`file:///`, `untitled:Untitled-1`). Query and fragment are dropped. */
export function parentOf(uri: string): string | null {
  const { top, path } = split(uri), cut = path.replace(/\/$/, '').lastIndexOf('/');
  return cut < 0 || path === '/' ? null : top + (cut === 0 ? '/' : path.slice(0, cut));
}

/** A file of a folder. `name` is plain ASCII, or escaped. */
export function fileIn(folder: string, name: string): string {
  const { top, path } = split(folder);
  return `${top}${path.replace(/\/$/, '')}/${name}`;
}

/**
 * What lies in a folder by its path from there ("a/b.txt", "" the folder itself), escaped as VS Code does it, so that its documents have the same
 * spelling. Null for a name that no URI can have: half a character.
 */
export function pathIn(folder: string, path: string): string | null {
  try { return path === '' ? folder : fileIn(folder, path.split('/').map(escape).join('/')); } catch { return null; }
}

/** The way from a folder to a file as people write it ("../записи/a.mp3"); null where there is none, as from one disk or server to another. */
export function pathTo(folder: string, uri: string): string | null {
  const parts = (of: string) => { const { top, path } = split(of); return [top.toLowerCase(), ...path.replace(/\/$/, '').split('/').slice(1).map(decode)]; }, from = parts(folder), to = parts(uri);
  const same = (at: number) => canonical(`file:///${from[at]}`) === canonical(`file:///${to[at]}`);
  let common = 0;
  while (common < from.length && common < to.length && same(common)) common++;
  // Windows has a root for each disk.
  if (common === 0 || common === 1 && from.length > 1 && isDisk(from[1]) || to.length === common) return null;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function isDisk(name: string): boolean { return /^[A-Za-z]:$/.test(name); }

/** What a file is called, without its folders, as its user reads it. */
export function nameOf(uri: string): string { return decode(split(uri).path.replace(/^.*\//, '')); }

/** Whether `uri` is the folder itself or lies inside it, however the two are escaped. */
export function isInside(uri: string, folder: string): boolean {
  const outer = canonical(folder), inner = canonical(uri);
  return inner === outer || inner.startsWith(`${outer}/`);
}

/**
 * One spelling for what clients spell in several ways: escapes decoded, Windows drive letters small, no query, no slash at the
 * end. For comparison only, it is no URI any more.
 */
export function canonical(uri: string): string {
  const { top, path } = split(uri);
  const decoded = path.split('/').map(decode).join('/').replace(/\/$/, '');
  return top.toLowerCase() + (top.toLowerCase().startsWith('file:') ? decoded.replace(/^\/[A-Z]:/, drive => drive.toLowerCase()) : decoded);
}

function split(uri: string): { top: string; path: string } {
  const whole = /^([^:/?#]+:)?(\/\/[^/?#]*)?([^?#]*)/.exec(uri)!;
  return { top: (whole[1] ?? '') + (whole[2] ?? ''), path: whole[3] };
}

function escape(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** An escaped slash stays as it is: decoded, it would make another path. */
function decode(segment: string): string {
  try { return decodeURIComponent(segment.replace(/%2f/gi, '%252F')); } catch { return segment; }
}
