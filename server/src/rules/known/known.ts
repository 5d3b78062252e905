import type { DocumentDate } from '../../officials/date';
import type { Official } from '../../officials/directory';
import type { Posts } from '../../officials/posts/posts';
import type { Who } from '../../officials/speakers/who';
import type { RoleElsewhere } from './elsewhere';
import type { KnownSlip } from './slips';
import type { TextSlips } from './textSlips';

/**
 * What is known of people beside the document itself: whom the directories know, and what other transcripts say. Immutable; each question has one answer. `told` is other wherever the
 * answer is.
 */
export interface Known {
  /** There is a directory: without one, only other transcripts tell anything. */
  readonly hasDirectory: boolean;
  /** Other transcripts tell something. */
  readonly hasOthers: boolean;
  /** Whom the directories know by a speaker's name. */
  who(name: string): Answer<Who>;
  /** Whose name that of a speaker whom nobody knows is a slip of. */
  slip(name: string): Answer<KnownSlip | null>;
  /** The names of which words of the text may be slips; asked of none in particular. */
  names(of: string): Answer<TextSlips>;
  /** Officials who have a word of a name that nobody has as it is: perhaps it is another name of one of them. Told apart by nothing, since only fixes ask. */
  alike(name: string): readonly Official[];
  /** The offices of one person that nobody held on the day of the document; asked of none in particular. */
  vacant(of: string): Answer<Posts>;
  /** What other transcripts of days near its own call somebody. */
  rolesNear(name: string): Answer<readonly RoleElsewhere[]>;
  /** The day that the document is of, as it says itself; asked of nobody in particular. */
  day(of: string): Answer<DocumentDate | null>;
}

export interface Answer<T> { readonly told: string; readonly answer: T }
/** What rules ask while they look for findings, so that it is remembered. */
export type Question = Exclude<keyof Known, 'alike' | 'hasDirectory' | 'hasOthers'>;
export type AnswerTo<Q extends Question> = ReturnType<Known[Q]>['answer'];
