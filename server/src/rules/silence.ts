import type { SilenceArguments } from '#protocol';
import type { Message } from '../l10n/translate';
import { sentenceHash } from './sentence';
import type { Finding } from './rule';
import { excerpt } from './sentences';

/** Rules that ask whether something is somebody's words. */
const ofSpeech: ReadonlySet<string> = new Set(['quote.unattributed', 'statement.unattributed', 'quote.unbalanced']);

/** What the fix that silences a finding is called: it says what the user means by it. */
export function silenceTitle(code: string): Message {
  return { key: ofSpeech.has(code) ? 'fix.silence.speech' : 'fix.silence.other' };
}

/** Arguments of the server command that remembers one finding as not meant. */
export function silenceArguments(uri: string, { code, subject }: Finding): SilenceArguments {
  return { uri, code, hash: sentenceHash(subject), excerpt: excerpt(subject) };
}
