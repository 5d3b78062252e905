import type { Position } from 'vscode-languageserver-types';
import { RevealCommand } from '#protocol';
import type { Asked } from '../feature';
import { commandLink } from './markdown';
import { compare } from './places';

/** More places than this are only counted. */
const most = 10;

/** "line 12", as a link where the client follows such links. */
export function placeLink(asked: Asked, place: Position): string { return link(asked, asked.snapshot.t('hover.line', { line: place.line + 1 }), place); }

/** "4, 12, 25, …": of many places the nearest ones, in the file's order. */
export function placeLinks(asked: Asked, places: readonly Position[], here: Position): string {
  const at = places.findIndex(each => compare(each, here) > 0), behind = at < 0 ? places.length : at;
  const first = Math.max(0, Math.min(behind - most / 2, places.length - most)), shown = places.slice(first, first + most);
  const links = shown.map(place => link(asked, String(place.line + 1), place)).join(', ');
  return `${first > 0 ? '…, ' : ''}${links}${first + most < places.length ? ', …' : ''}`;
}

function link({ snapshot, client }: Asked, text: string, { line, character }: Position): string {
  return client.commandLinks ? commandLink(text, RevealCommand, [snapshot.uri, line, character]) : text;
}
