import { button, element } from '../base/elements';
import type { Shown } from './picture';
import type { Cell, Column, Lead, Table } from './tables';

/** More rows are for a spreadsheet. */
const most = 500;

/** What a table on the page does; without deeds it is there to be heard only. */
export interface Deeds { sort(column: number): void; go(lead: Lead): void }

/** A table as elements: the first column (or the second, where the first is a number) names the row; heads put it in another order. */
export function tableElement(table: Table, caption: string, { wording: { t }, formats }: Shown, deeds?: Deeds): HTMLElement[] {
  const { columns, rows, leads, sorted } = table, named = columns[0].kind === 'text' ? 0 : 1;
  const head = element('tr', {}, ...columns.map(({ title, kind }, at) => {
    const isSorted = at === sorted.column, cell = element('th', { scope: 'col', class: kind === 'text' ? undefined : /\p{L}\s/u.test(title) ? 'figure several' : 'figure', 'aria-sort': isSorted ? sorted.down ? 'descending' : 'ascending' : undefined });
    if (!deeds) { cell.textContent = title; return cell; }
    const made = button(title, { words: title }, () => deeds.sort(at));
    if (isSorted) made.append(element('span', { class: 'order', text: sorted.down ? '▾' : '▴', 'aria-hidden': 'true' }));
    cell.append(made);
    return cell;
  }));
  const body = rows.slice(0, most).map((cells, row) => element('tr', {}, ...cells.map((cell, at) => {
    const text = written(cell, columns[at], formats), lead = leads?.[row], isNumber = columns[at].kind !== 'text';
    if (at !== named) return element('td', { class: isNumber ? cell === 0 ? 'figure zero' : 'figure' : undefined, text, dir: isNumber ? undefined : 'auto' });
    return element('th', { scope: 'row', dir: 'auto', text: lead && deeds ? undefined : text }, lead && deeds ? button(text, { words: text }, () => deeds.go(lead)) : null);
  })));
  const made = element('table', {}, element('caption', { text: caption }), element('thead', {}, head), element('tbody', {}, ...body));
  return rows.length <= most ? [made] : [made, element('p', { class: 'hint', text: t('firstRows', formats.count(most), formats.count(rows.length)) })];
}

function written(cell: Cell, { kind }: Column, formats: Shown['formats']): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'day' ? formats.day(cell) : cell;
  return kind === 'share' ? formats.share(cell) : kind === 'time' ? formats.time(cell) : formats.count(cell);
}
