import { apart } from '../../../protocol/apart';
import { element, svg } from '../base/elements';
import { Card } from './card';
import { lanesOf } from './pictures/ribbon';
import { amountOf, type Shown } from './picture';
import type { Plotted } from './plotted';
import { type Row, type Span, spanAt, spansOf } from './rows';
import { nameOf, type Table } from './tables';

/** Pixels beside the pointer in which a turn of the lane that is pointed at goes before the one that lies there. */
const near = 4;

/** The order of turns: one goes along it with the pointer or by keys, hears and reads who says what, and goes to the statement from there. */
export class RibbonCard extends Card {
  private readonly track = element('div', { class: 'track', role: 'slider', tabindex: '0', 'aria-valuemin': '1' });
  private readonly readout = element('p', { class: 'readout' });
  private readonly mark = document.createElementNS(svg, 'rect');
  private spans: readonly Span[] = [];
  private rows: readonly Row[] = [];
  private plotted: Plotted | null = null;
  /** The turn that is chosen, and the one under the pointer; -1: none. */
  private chosen = -1;
  private pointed = -1;

  constructor(...given: ConstructorParameters<typeof Card>) {
    super(...given);
    const { t } = given[1].wording;
    this.mark.setAttribute('class', 'mark');
    this.track.setAttribute('aria-label', t('orderOfTurns'));
    this.track.setAttribute('aria-description', t('ribbonHint'));
    this.track.addEventListener('pointermove', event => this.point(this.at(event)));
    this.track.addEventListener('pointerleave', () => this.point(-1));
    this.track.addEventListener('click', event => { this.choose(this.at(event)); this.open(); });
    this.track.addEventListener('focus', () => { if (this.chosen < 0) this.choose(0); else this.tell(); });
    this.track.addEventListener('blur', () => this.tell());
    this.track.addEventListener('keydown', event => this.key(event));
  }

  protected override fillPicture(shown: Shown, _table: Table, plotted: Plotted): void {
    const before = this.spans[this.chosen]?.turn;
    this.rows = lanesOf(shown);
    this.spans = spansOf(shown.figures.turns ?? [], this.rows, shown.measure);
    // Words that are put in above move turns, but not the one that was chosen.
    if (before && !isSame(this.spans[this.chosen], before)) this.chosen = Math.max(this.spans.findIndex(span => isSame(span, before)), Math.min(this.chosen, this.spans.length - 1));
    this.pointed = -1;
    this.plotted = plotted;
    plotted.setAttribute('aria-hidden', 'true');
    plotted.append(this.mark);
    this.track.setAttribute('aria-valuemax', String(this.spans.length));
    this.track.replaceChildren(plotted);
    if (this.track.parentElement !== this.body) this.body.replaceChildren(this.track, this.readout);
    this.tell();
  }

  private at({ clientX, clientY }: MouseEvent): number {
    const { plotted } = this, x = plotted?.scale('x'), y = plotted?.scale('y');
    if (!plotted || !x?.invert || !y) return -1;
    const { left, top } = plotted.getBoundingClientRect(), place = x.invert(clientX - left) as number, per = Math.abs((x.invert(1) as number) - (x.invert(0) as number));
    if (place < -near * per || place > (this.spans.at(-1)?.to ?? 0) + near * per) return -1;
    const row = this.rows.findIndex((_, at) => { const from = y.apply(at) as number; return clientY - top >= from - 2 && clientY - top <= from + (y.bandwidth ?? 0) + 2; });
    return spanAt(this.spans, place, row, near * per);
  }

  private key(event: KeyboardEvent): void {
    const { length } = this.spans, steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -length, End: length };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in steps) this.choose(Math.max(0, Math.min(length - 1, this.chosen + steps[event.key])));
    else if (event.key === 'Enter' || event.key === ' ') this.open();
    else return;
    event.preventDefault();
  }

  private open(): void { const span = this.spans[this.chosen]; if (span) this.deeds.go(span.turn); }
  private point(at: number): void { if (at !== this.pointed) { this.pointed = at; this.tell(); } }
  private choose(at: number): void { if (at >= 0) { this.chosen = at; this.tell(); } }

  /** Says which turn is looked at, and marks it. */
  private tell(): void {
    const { shown, plotted } = this, isFocused = document.activeElement === this.track, at = this.pointed >= 0 ? this.pointed : isFocused ? this.chosen : -1, span = this.spans[at], chosen = this.spans[this.chosen];
    if (!shown) return;
    const { t } = shown.wording;
    this.readout.textContent = span ? this.say(span, shown) : t('ribbonHint');
    this.track.setAttribute('aria-valuenow', String(Math.max(1, this.chosen + 1)));
    this.track.setAttribute('aria-valuetext', chosen ? this.say(chosen, shown) : t('ribbonHint'));
    const x = plotted?.scale('x'), y = plotted?.scale('y');
    this.mark.setAttribute('visibility', span ? 'visible' : 'hidden');
    if (!span || !x || !y) return;
    const from = x.apply(span.from) as number, wide = Math.max(2, (x.apply(span.to) as number) - from);
    for (const [name, value] of [['x', from - 1.5], ['y', (y.apply(span.row) as number) - 1.5], ['width', wide + 3], ['height', (y.bandwidth ?? 0) + 3]] as const) this.mark.setAttribute(name, String(value));
  }

  private say({ turn, at }: Span, shown: Shown): string {
    const { figures: { speakers, turns }, wording, formats } = shown, { t, n } = wording, begins = (turns ?? []).slice(0, at).reduce((sum, { seconds }) => sum + seconds, 0);
    const parts = [nameOf(speakers[turn.speaker], wording), ...turn.statements > 1 ? [n('someStatements', turn.statements, formats.count(turn.statements))] : [], amountOf(turn, { ...shown, measure: 'words' }), formats.time(turn.seconds), t('from', formats.clock(begins)), t('atLine', formats.count(turn.line + 1))];
    return parts.map(apart).join(' · ');
  }
}

function isSame(span: Span | undefined, { speaker, line, character }: Span['turn']): boolean { return span !== undefined && span.turn.speaker === speaker && span.turn.line === line && span.turn.character === character; }
