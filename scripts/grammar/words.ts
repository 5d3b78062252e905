/**
 * Words that expressions are made of (Oniguruma). A tokeniser sees one line and no document, so these only know shapes that
 * are attributions nearly wherever they stand; what only the whole file can tell is coloured by semantic tokens.
 * Every repetition is over things that cannot begin alike, so that a long line costs no more than its length.
 */

/** A space inside a line; names are often held together by a non-breaking one. */
export const space = '[ \\t\\x{A0}\\x{202F}]';
export const indent = `^${space}*`;

const letters = '[\\p{L}\\p{M}]';
/** Петрова, Римский-Корсаков, О’Брайен, д’Арвиль, McNEIL. */
const capital = `(?:\\p{Ll}['’ʼ])?\\p{Lu}${letters}*(?:['’ʼ\\x{2010}\\x{2011}-]${letters}+)*`;
const initial = '\\p{Lu}\\p{Ll}?\\.';
const initials = `${initial}(?:${space}*${initial}){0,2}`;
const particle = `(?:(?:al|bin|da|de|del|della|den|der|di|do|dos|du|ibn|la|le|of|van|von|y|zu|аль|ван|дас|де|ди|дер|оглы|фон|цу)${space}+){0,2}`;
const honorific = '(?i:mr|mrs|ms|miss|dr|prof|sir|lord|lady|sen|rep|(?:right )?hon|justice|herr|frau|m|mme|monsieur|madame|sr|sra|(?:el )?señor|(?:la )?señora|г-н|г-жа|господин|госпожа|товарищ)\\.?';

/** Анна Петрова; Орлов И. И.; Anna M. van der Holt: two words or more. */
const words = `${capital}(?:${space}+${particle}(?:${initials}|${capital})){1,4}`;
/** В.Орлов, J. K. Holt. */
const initialsFirst = `${initials}${space}*${capital}(?:${space}+${capital}){0,2}`;
/** г-н Орлов, Dr. Holt. */
const honoured = `${honorific}${space}+(?:${initials}${space}*)?${capital}(?:${space}+${particle}${capital}){0,7}`;
export const name = `(?:${honoured}|${initialsFirst}|${words})`;

/** A name that nobody is addressed by: "Mr. Holt, …" begins a sentence as often as it ends a statement. */
export const plainName = `(?!${honorific}${space})(?:${initialsFirst}|${words})`;
/** HOLT, WH, ОРЛОВ: enough in front of a colon. */
export const capitals = "\\p{Lu}[\\p{Lu}\\p{M}]+(?:['’-][\\p{Lu}\\p{M}]+)*";

/** Mr. HOLT of Exampleshire, where a full stop and not a colon ends the label. */
export const honouredCapitals = `(?:Mr|Mrs|Ms|Miss|Dr)\\.${space}+(?:Mc|Mac|De)?\\p{Lu}{2,}(?:[-'’]\\p{Lu}+)*(?:${space}+of${space}+${capital}(?:${space}+${capital})?)?`;
/** The PRESIDING OFFICER (Mr. Holt), The SPEAKER pro tempore. */
export const officeCapitals = `The${space}+\\p{Lu}{3,}(?:${space}+(?:\\p{Lu}{2,}|pro${space}+tempore))*(?:${space}+\\([^()\\n]{2,60}\\))?`;

/** Parts in a conversation that are written in a name's place. */
const parts = [
  'q', 'a', 'question', 'answer', 'interviewer', 'interviewee', 'moderator', 'host', 'reporter', 'operator', 'clerk', 'witness', 'chairman', 'chair', 'the chair', 'the speaker', 'the president', 'the court',
  'unidentified speaker', 'unknown speaker', 'voices?', 'speaker \\d{1,3}', 'an hon\\. member', 'some hon\\. members',
  'вопрос', 'ответ', 'ведущий', 'ведущая', 'интервьюер', 'корреспондент', 'журналист', 'журналистка', 'модератор', 'реплика', 'председатель', 'председательствующий', 'секретарь', 'свидетель',
  '(?:голос|голоса|реплика|возглас|вопрос)? ?из зала', '(?:спикер|участник|говорящий) \\d{1,3}',
  'le président', 'la présidente', 'une voix', 'der präsident', 'präsident', 'präsidentin', 'el señor presidente', 'la señora presidenta',
];
export const part = `(?i:${parts.join('|').replaceAll(' ', space)})`;

/** What stands in a label's place and is none. */
const captions = [
  '(?:in-person |remote )?attendees', 'participants', 'present', 'ayes', 'noes', 'nays', 'note', 'notes', 'nb', 'ps', 'faq', 'url', 'date', 'title', 'topic', 'agenda', 'source', 'speakers?', 'break', 'warning', 'important',
  'участники', 'присутствовали', 'примечание', 'дата', 'тема', 'повестка', 'источник', 'внимание', 'важно', 'итог', 'итоги', 'перерыв', 'фото', 'видео',
];
export const noCaption = `(?!(?i:${captions.join('|').replaceAll(' ', space)})(?![\\p{L}\\p{M}]))`;

const saying = ['сказал', 'сказала', 'сказали', 'заявил', 'заявила', 'заявили', 'подчеркнул', 'подчеркнула', 'отметил', 'отметила', 'добавил', 'добавила', 'спросил', 'спросила', 'ответил', 'ответила',
  'пояснил', 'пояснила', 'сообщил', 'сообщила', 'said', 'says', 'asked', 'added', 'replied', 'wrote', 'told reporters'];
/** Before a colon: the words are a sentence that leads up to a quotation, and no role. */
export const notSaying = `(?<!${saying.join('|')})`;

/** Words that a clause begins with, and no role. */
const clause = ['i', 'we', 'you', 'he', 'she', 'it', 'they', 'this', 'that', 'there', 'the', 'a', 'an', 'and', 'or', 'but', 'if', 'as', 'to', 'for', 'in', 'is', 'was', 'has', 'had', 'who', 'which', 'whom', 'also', 'what', 'when', 'maybe', 'im',
  'я', 'мы', 'вы', 'он', 'она', 'они', 'это', 'и', 'а', 'но', 'или', 'если', 'что', 'как', 'который', 'которая', 'которые', 'вот', 'в', 'на', 'по', 'с', 'у', 'для',
  'ich', 'wir', 'sie', 'es', 'das', 'dass', 'die', 'der', 'wenn', 'je', 'vous', 'nous', 'qui', 'que'];
/** A role behind a comma, up to the label's end or the line's: no sentence ends in it, and no second name is addressed. */
export const role = `(?!(?i:${clause.join('|')})(?![\\p{L}\\p{M}])|${plainName}${space}*,)[\\p{L}\\p{N}][^.!?:;\\n]{2,100}`;
/** (мэр Примерска), (Exampleshire, Independent): brackets in brackets once. */
export const bracketed = '\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*\\)';

/** 01:46, 00:07:01, 00:04:01.680. */
export const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
/** Brackets as Markdown may escape them. */
export const bracketedClock = `\\\\?[\\[(]${clock}\\\\?[\\])]`;
