import type { Figures, SpeakerFigures } from '#protocol';
import { quotedCell } from '../encoding/cell';

/** Columns have the names of the figures, in every language the same, so that programs find them. */
const columns = ['speaker', 'kind', 'role', 'words', 'share', 'statements', 'seconds', 'transcripts', 'median', 'longest'] as const;

/** A row a speaker, below the names of the columns (RFC 4180: lines end with CR LF). */
export function csvOfFigures({ speakers }: Pick<Figures, 'speakers'>): string {
  const all = speakers.reduce((sum, { words }) => sum + words, 0);
  return [columns, ...speakers.map(speaker => rowOf(speaker, all))].map(row => `${row.map(cell => quotedCell(String(cell), ',')).join(',')}\r\n`).join('');
}

function rowOf({ name, kind, role, words, statements, seconds, transcripts, median, longest }: SpeakerFigures, all: number): (string | number)[] {
  return [name, kind, role ?? '', words, all > 0 ? Number((words / all).toFixed(4)) : 0, statements, seconds, transcripts, median, longest];
}
