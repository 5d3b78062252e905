import { endsIn } from '../../globs/endings';
import { nameOf } from '../uris';
import { transcriptEndings } from './endings';

const mayBe = endsIn(transcriptEndings), isCalled = endsIn(['.transcript', '.stenogram', '.verbatim']);

/** Whether a file may hold a transcript, by its name. */
export function mayBeTranscript(uri: string): boolean { return mayBe(nameOf(uri)); }
/** Whether a file is called a transcript; of others that may be one the text must say it. */
export function isCalledTranscript(uri: string): boolean { return isCalled(nameOf(uri)); }
