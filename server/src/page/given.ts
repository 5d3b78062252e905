import type { PageEdit, PageSection, PageSpeaker } from '#protocol';

/** So many answers are remembered: as many as there may be previews of one document that were told different ones. */
const most = 4;
/** Sections that are given at once: what is read first is there at once, however long the document. */
const atOnce = 256;

interface Answer { readonly id: string; readonly sections: readonly PageSection[]; readonly speakers: string }

/** What has been told of a document, so that the next answer tells what is other. */
export class Given {
  private readonly answers: Answer[] = [];
  private count = 0;
  /** Ids of another document's answers, or of a server before this one, are none of these. */
  private readonly own = Math.random().toString(36).slice(2);

  /** What is other than in an answer, by its id; all of it where that is not, or no longer, known. */
  since(previous: unknown, sections: readonly PageSection[], speakers: readonly PageSpeaker[]): PageEdit & { readonly id: string } {
    const known = this.answers.find(({ id }) => id === previous), before = known?.sections ?? [], named = JSON.stringify(speakers);
    let head = 0, tail = 0;
    while (head < before.length && head < sections.length && before[head] === sections[head]) head++;
    while (tail < before.length - head && tail < sections.length - head && before[before.length - 1 - tail] === sections[sections.length - 1 - tail]) tail++;
    const behind = sections.length - tail, upTo = Math.min(behind, head + atOnce), removed = before.length - head - tail, made = sections.slice(head, upTo), more = upTo < behind;
    const id = known && made.length === 0 && removed === 0 && named === known.speakers ? known.id : `${this.own}-${++this.count}`;
    this.remember({ id, sections: more ? [...sections.slice(0, upTo), ...sections.slice(behind)] : sections, speakers: named });
    return { id, ...known ? {} : { whole: true }, from: head, removed, sections: made, ...named === known?.speakers ? {} : { speakers }, ...more ? { more } : {} };
  }

  private remember(answer: Answer): void {
    const at = this.answers.findIndex(({ id }) => id === answer.id);
    if (at >= 0) this.answers.splice(at, 1);
    this.answers.push(answer);
    if (this.answers.length > most) this.answers.shift();
  }
}
