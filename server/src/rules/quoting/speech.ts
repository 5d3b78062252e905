import { recognition } from '../../transcript/recognition';
import { words } from '../sentences';

/** The word is a form of a verb of speech ("said", «отметила»); verbs of doing that may stand beside words are none. */
export function isSpeechVerb(word: string, language: string): boolean {
  const { fold, lexiconOf } = recognition(), verb = lexiconOf(language).words.get(fold(word))?.verb;
  return verb !== undefined && verb.kind !== 'act';
}

/** A pronoun, or what a speaker who has no name begins with: "he", "the". */
export function maySpeak(word: string, language: string): boolean {
  const { fold, lexiconOf } = recognition(), entry = lexiconOf(language).words.get(fold(word));
  return entry?.pronoun !== undefined || entry?.determiner !== undefined;
}

/** A verb of speech stands in the sentence. */
export function speaksOfSpeech(sentence: string, language: string): boolean {
  return words(sentence).some(word => isSpeechVerb(word, language));
}
