export { parse, Recogniser } from '.';
export { isPatronymic, wordFlags } from './languages';
export { fold, lexiconOf } from './quotations/lexicon';
