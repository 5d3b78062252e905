import type { Statement, Transcript } from '../../transcript/model';
import type { Fix } from '../rule';
import { attributeEdit } from './attribute';
import { candidatesFor } from './candidates';
import { composed, labelFor, ownKind } from './label';
import { escapeSnippet, somebody } from './placeholder';

/** Fixes that name a speaker for a statement: the previous one, each of the file's others, somebody else. */
export function attributionFixes(transcript: Transcript, statement: Pick<Statement, 'range'>): Fix[] {
  const { previous, others } = candidatesFor(transcript, statement);
  const known = others.map((speaker): Fix => ({
    title: { key: 'fix.attribute.to', args: { speaker: speaker.name } }, edits: [attributeEdit(transcript, statement, labelFor(transcript, speaker))],
  }));
  if (previous) known.unshift({
    title: { key: 'fix.attribute.previous', args: { speaker: previous.name } }, edits: [attributeEdit(transcript, statement, labelFor(transcript, previous))],
  });
  return [...known, somebodyElse(transcript, statement)];
}

function somebodyElse(transcript: Transcript, statement: Pick<Statement, 'range'>): Fix {
  const { convention } = transcript, { name, role } = somebody(transcript.language), withRole = ownKind(transcript) === 'trailing';
  const edit = attributeEdit(transcript, statement, composed(convention, { name, role: withRole ? role : null }));
  const marks = { open: escapeSnippet(convention.open), close: escapeSnippet(convention.close), roleOpen: escapeSnippet(convention.roleOpen), roleClose: escapeSnippet(convention.roleClose) };
  const typed = attributeEdit(transcript, statement, composed({ ...convention, ...marks }, { name: `\${1:${name}}`, role: withRole ? `\${2:${role}}` : null }));
  return { title: { key: 'fix.attribute.other' }, edits: [edit], snippet: { range: typed.range, text: typed.newText } };
}
