import type { Figures, SpeakerFigures } from '#protocol';

/** Columns have the names of the figures, in every language the same, so that programs find them. */
const columns = ['speaker', 'kind', 'role', 'words', 'share', 'statements', 'seconds', 'transcripts', 'median', 'longest'] as const;

/** A row a speaker, below the names of the columns (RFC 4180: lines end with CR LF). */
export function csvOfFigures({ speakers }: Pick<Figures, 'speakers'>): string {
  const all = speakers.reduce((sum, { words }) => sum + words, 0);
  return [columns, ...speakers.map(speaker => rowOf(speaker, all))].map(row => `${row.map(field).join(',')}\r\n`).join('');
}

function rowOf({ name, kind, role, words, statements, seconds, transcripts, median, longest }: SpeakerFigures, all: number): (string | number)[] {
  return [name, kind, role ?? '', words, all > 0 ? Number((words / all).toFixed(4)) : 0, statements, seconds, transcripts, median, longest];
}

function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
