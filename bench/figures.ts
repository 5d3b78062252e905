import { statistics } from '../server/src/features/statistics';
import { translator } from '../server/src/l10n/translate';
import { noCorpus } from '../server/src/workspace/index/corpus';
import { defaultSettings } from '../server/src/workspace/settings';
import { followers, Reading, Snapshot } from '../server/src/workspace/snapshot';
import { Recogniser } from '../server/src/transcript';
import { percentile, rounded, timed } from './statistics';
import { mulberry32, transcript, type Style } from './text';

export interface FiguresCost {
  readonly small: { readonly statements: number; readonly p50: number; readonly p95: number };
  readonly large: { readonly statements: number; readonly p50: number; readonly p95: number };
  /** The large document's p95 over the small one's. */
  readonly ratio: number;
  /** Milliseconds until the figures of the large one are there for the first time, when it is read already. */
  readonly first: number;
}

/** From an edit to the figures of the document (statistics), inside the server, a small and a large document in turns. */
export function measureFigures(style: Style, sizes: { small: number; large: number }, edits: number): FiguresCost {
  const [small, large] = [sizes.small, sizes.large].map(size => new Edited(transcript(style, size))), first = [small, large].map(document => timed(() => document.figures()));
  for (let at = -20; at < edits; at++) for (const document of [small, large]) {
    const time = document.type();
    if (at >= 0) document.times.push(time);
  }
  const of = ({ times, statements }: Edited) => ({ statements, p50: rounded(percentile(times, 0.5), 3), p95: rounded(percentile(times, 0.95), 3) });
  return { small: of(small), large: of(large), ratio: rounded(percentile(large.times, 0.95) / percentile(small.times, 0.95)), first: rounded(first[1], 0) };
}

/** A document in which one letter is put in somewhere, and taken out again by the next edit. */
class Edited {
  readonly times: number[] = [];
  private readonly recogniser: Recogniser;
  private readonly followers = followers();
  private readonly random = mulberry32(11);
  private last: number | null = null;

  constructor(private readonly text: string) { this.recogniser = new Recogniser(text); void this.recogniser.transcript; }

  get statements(): number { return this.figures().transcripts[0].statements; }

  figures() {
    const snapshot = new Snapshot('file:///a.transcript', 1, new Reading(this.recogniser, this.followers), defaultSettings, translator('en'));
    const answer = statistics.ofDocument({ snapshot, client: { snippetEdits: true, snippets: true, commandLinks: true }, cancelled: () => false, corpus: noCorpus }, { scope: { textDocument: { uri: snapshot.uri } } });
    if (answer.large) throw new Error('it is large');
    return answer;
  }

  type(): number {
    const from = this.last ?? this.text.indexOf(' ', Math.floor(this.random() * this.text.length * 0.95)), gone = this.last !== null;
    this.last = gone ? null : from;
    return timed(() => { this.recogniser.edit({ from, to: gone ? from + 1 : from, text: gone ? '' : 'я' }); this.figures(); });
  }
}
