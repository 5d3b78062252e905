import type { Direction } from '../../transcript/model';
import type { Near } from '../near';
import { nearestText } from '../places';
import type { Page } from '../rule';

/**
 * What the directions behind somebody's words are counted by: applause, heckling, a time, a language. One like others that stand so often tells
 * of the room, or of the record, and not of one speaker.
 */
export function directionKeys(directions: readonly Direction[], page: Page, near: Near): string[] {
  return directions.filter(({ range }) => near.kindOf(nearestText(page, range.start.line, -1)) === 'statement').map(({ range }) => beginningOf(page.lines.slice(range)));
}

/** What directions are told apart by: heckling with its own speaker, a number (a time, a page), or the first word. */
export function beginningOf(direction: string): string {
  if (/\p{L}: /u.test(direction)) return ':';
  return direction.match(/\p{L}+|\p{N}/u)?.[0].toLowerCase().replace(/^\p{N}$/u, '0') ?? '';
}
