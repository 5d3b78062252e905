import type { Figures } from '#protocol';
import { apart } from '../../../protocol/apart';
import { amount, grouped } from '../features/support/amounts';
import { clip } from '../features/support/words';
import { shareIn } from '../features/support/speakerRow';
import type { MessageKey, Translate } from '../l10n/translate';
import { plain } from './reports/report';

const longestName = 40;
const columns = ['speaker', 'share', 'words', 'statements', 'time', 'median', 'longest'] as const;

/** A table for reading, with how much it is of above it. */
export function tableOfFigures({ summary, speakers, undated }: Pick<Figures, 'summary' | 'speakers' | 'undated'>, t: Translate): string {
  const all = speakers.reduce((sum, { words }) => sum + words, 0), left = undated > 0 ? `\n${amount(t, 'statistics.undated', undated)}\n` : '';
  if (speakers.length === 0) return `${summary}\n${left}`;
  const rows = speakers.map(({ name, words, statements, seconds, median, longest }) => [
    apart(plain(clip(name, longestName))), shareIn(t, all > 0 ? words / all : 0), grouped(t, words), grouped(t, statements), clock(seconds), grouped(t, Math.round(median)), grouped(t, longest)]);
  const lines = [columns.map(column => t(`statistics.column.${column}` satisfies MessageKey)), ...rows], widths = columns.map((_, at) => Math.max(...lines.map(row => lengthOf(row[at]))));
  return `${summary}\n\n${lines.map(row => row.map((cell, at) => at === 0 ? cell + ' '.repeat(widths[0] - lengthOf(cell)) : ' '.repeat(widths[at] - lengthOf(cell)) + cell).join('  ')).join('\n')}\n${left}`;
}

/** "0:07", "12:05", "1:12:05". */
function clock(seconds: number): string {
  const whole = Math.round(seconds), two = (number: number) => String(number).padStart(2, '0'), minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** Characters, as a terminal shows them: what stands over another one, or is not seen, takes no room. */
function lengthOf(text: string): number { return [...text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')].length; }
