import type { TextEdit } from 'vscode-languageserver-types';
import { fold } from '../officials/names';
import { comparePositions } from '../rules/places';
import { nameAsWritten, wholeName } from '../rules/writing/naming';
import type { Attribution, Speaker, Transcript } from '../transcript/model';
import { speakerKey } from '../transcript/placed';
import { unchanged, type Refactoring } from './refactoring';

const prefix = 'oneSpeaker.';
/** A menu longer than this is not read. */
const most = 3;
/** Shorter words are initials and particles. */
const shortest = 3;

/** Has two labels that may be one person's, of which one has all words of the other ("Ветрова", "Анна Ветрова"), spelled alike: as the one with the cursor is. Not by a shorter name that is a part of several here. */
export const oneSpeaker: Refactoring = {
  offers(transcript, { start }) {
    const own = speakerAt(transcript, start);
    if (!own) return [];
    return likely(transcript, own).map(other => ({
      id: prefix + speakerKey(other.attributions[0]), kind: 'refactor.rewrite',
      title: { key: 'refactor.oneSpeaker', args: { one: other.name, other: own.name, count: other.attributions.length } },
    }));
  },
  plan(transcript, { start }, id) {
    const own = speakerAt(transcript, start), other = own && likely(transcript, own).find(each => prefix + speakerKey(each.attributions[0]) === id);
    if (!own || !other) return null;
    const name = nameAsWritten(transcript, own.attributions.find(({ speaker }) => speaker === own.name) ?? own.attributions[0]), key = speakerKey(other.attributions[0]);
    const isOther = (attribution: Attribution | null) => attribution !== null && speakerKey(attribution) === key;
    const edits = other.attributions.map((attribution): TextEdit => ({ range: wholeName(transcript, attribution), newText: name }));
    return { ways: [edits], expected: transcript.statements.map(statement => ({ ...unchanged(transcript, statement), ...isOther(statement.attribution) ? { speaker: own.name } : {} })) };
  },
};

function speakerAt(transcript: Transcript, place: { readonly line: number; readonly character: number }): Speaker | undefined {
  return transcript.speakers.find(({ kind, attributions }) => kind === 'person' && attributions.some(({ range }) => comparePositions(range.start, place) <= 0 && comparePositions(place, range.end) <= 0));
}

function likely({ speakers }: Transcript, own: Speaker): Speaker[] {
  const words = wordsOf(own.name), others = speakers.filter(other => other !== own && other.kind === 'person' && related(words, wordsOf(other.name)));
  const fuller = others.filter(other => wordsOf(other.name).length > words.length);
  return others.filter(other => fuller.length < 2 || !fuller.includes(other)).slice(0, most);
}

function related(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length > 0 && shorter.every(word => longer.includes(word));
}

function wordsOf(name: string): string[] { return fold(name).split(/[^\p{L}\p{M}]+/u).filter(word => word.length >= shortest); }
