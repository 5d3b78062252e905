import type { Transcript } from '../transcript/model';

/** Whether two texts are read alike: the same statements by the same speakers in the same roles, the same attributions, headings and notes, white space and marks apart. */
export function readsAlike(one: Transcript, other: Transcript): boolean {
  return same(one.statements, other.statements, ({ attribution, range }, lines) => [attribution?.speaker, attribution?.role, attribution?.kind, letters(lines.slice(range))].join('\n'), one, other)
    && same(one.strays, other.strays, ({ speaker, role }) => `${speaker}\n${role}`, one, other) && same(one.headings, other.headings, ({ text, level }) => `${level} ${letters(text)}`, one, other)
    && same(one.directions, other.directions, ({ range }, lines) => letters(lines.slice(range)), one, other);
}

function same<T>(one: readonly T[], other: readonly T[], told: (each: T, lines: Transcript['lines']) => string, first: Transcript, second: Transcript): boolean {
  return one.length === other.length && one.every((each, at) => told(each, first.lines) === told(other[at], second.lines));
}

/** The letters and figures of a text, which formatting never touches. */
export function letters(text: string): string { return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''); }
