export { parse, Recogniser } from '.';
export { isPatronymic, wordFlags } from './languages';
export { isTranscript } from './looksLike';
export { fold, lexiconOf } from './quotations/lexicon';
