import { readdirSync } from 'node:fs';
import { built } from './program';

/** The names of a program's parts, as it asks for them; `of`: "" or "web/". */
export function partsOf(of: '' | 'web/'): string[] {
  const files = readdirSync(built(`${of}parts`), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'));
  return files.map(name => name.replaceAll('\\', '/').slice(0, -'.js'.length)).sort();
}
