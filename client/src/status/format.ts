import { apart } from '../../../protocol/apart';

/** What the text in the status bar is put together from. A part is null where there is nothing to be said. */
export type Parts = Readonly<Record<'speaker' | 'words' | 'time' | 'findings' | 'convention', string | null>>;

/**
 * Puts a text together after a format such as "{speaker} · {words}, {time}". What stands between two parts is there only where both are: the
 * first stretch stands before whatever comes first, and each other one goes with the part behind it. Names that are none are left as written.
 */
export function format(pattern: string, parts: Parts): string {
  const pieces = pattern.split(/\{(\w+)\}/), isPart = (name: string): name is keyof Parts => Object.hasOwn(parts, name);
  let text = pieces[0], any = false;
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at], value = isPart(name) ? parts[name] : `{${name}}`, before = at > 1 ? pieces[at - 1] : '';
    if (value === null) continue;
    text += (any ? before : '') + apart(value);
    any = true;
  }
  return any ? text + (pieces.length > 1 ? pieces[pieces.length - 1] : '') : pieces.length > 1 ? '' : text;
}
