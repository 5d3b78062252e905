import { tokenScopes } from '../../protocol/tokens';
import { inARow, type Rule, scoped } from './rule';
import { bracketed, bracketedClock, capitals, clock, honouredCapitals, indent, name, noCaption, notSaying, officeCapitals, part, plainName, role, space } from './words';

const speaker = (expression: string) => scoped(tokenScopes.speaker, expression);
const post = (expression: string) => scoped(tokenScopes.role, expression);
const time = (expression: string) => scoped(tokenScopes.timecode, expression);
const colon = scoped('punctuation.separator.attribution.transcript', ':');
const comma = scoped('punctuation.separator.role.transcript', ',');
const bold = (scope: 'begin' | 'end', mark: string) => scoped(`punctuation.definition.bold.${scope}.transcript`, mark);
/** A colon in a time or an address has no space behind it. */
const closed = `(?=${space}|$)`;
/** Anything short that is no sentence: enough where bold type or a time already says that it is a label. */
const label = `${noCaption}\\p{L}[^:.!?;*_<>\\[\\]()\\n]{0,60}`;

/** "Name:", "Name (role):" (after an agenda number where there is one), "Name, role:", "Name: 00:12", "[00:12] Name:". */
const leading: readonly Rule[] = [
  inARow(`${indent}(?:\\d{1,3}[.)]${space}+)?`, speaker(`${noCaption}(?:${name}|${part}|${capitals})`), `${space}*`, post(`(?:${bracketed}${space}*)*`), colon, closed),
  inARow(indent, speaker(plainName), comma, `${space}*`, post(role), notSaying, colon, closed),
  inARow(indent, speaker(label), colon, `${space}+`, time(`${bracketedClock}|${clock}`), `${space}*$`),
  inARow(indent, time(`${bracketedClock}|${clock}`), `${space}+`, speaker(label), post(`(?:${bracketed}${space}*)*`), colon, closed),
];

/** "**Name:**" and "**Name**:", as Markdown transcripts have it. */
const inBold: readonly Rule[] = [
  inARow(indent, bold('begin', '\\*\\*|__'), speaker(label), post(`(?:${bracketed})?`), colon, bold('end', '\\*\\*|__')),
  inARow(indent, bold('begin', '\\*\\*|__'), speaker(label), post(`(?:${bracketed})?`), bold('end', '\\*\\*|__'), colon, closed),
];

/** Labels that a full stop or a dash closes: "Mr. HOLT.", "The PRESIDING OFFICER.", "Председательствующий.", "Q –". */
const otherMarks: readonly Rule[] = [
  inARow(indent, speaker(`${honouredCapitals}|${officeCapitals}|(?i:председательствующий)`), scoped('punctuation.separator.attribution.transcript', '[.:]'), closed),
  inARow(indent, speaker('[QAВО]|Вопрос|Ответ'), `${space}+`, scoped('punctuation.separator.attribution.transcript', '[–—-]'), `(?=${space})`),
];

/** "Name, role" on a line of its own, which nothing indents. */
const trailing: Rule = inARow(`^(?:[–—―-]${space}*)?`, speaker(plainName), comma, `${space}+`, post(role), `${space}*$`);

/** <v Name> of WebVTT. */
const voice: Rule = inARow(
  scoped('punctuation.definition.tag.begin.transcript', `<v(?:\\.[\\w.]{1,40})?${space}+`), speaker('[^<>\\n]{1,80}'), scoped('punctuation.definition.tag.end.transcript', '>'));

export const attributions: readonly Rule[] = [...inBold, ...leading, ...otherMarks, trailing, voice];
