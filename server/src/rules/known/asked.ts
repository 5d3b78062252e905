import { hashOf } from '../survey/hash';
import type { Answer, AnswerTo, Known, Question } from './known';

/** What a version's rules may ask of what is known beside the document. */
export interface Asking {
  /** There is a directory: without one, nothing is asked of it. */
  readonly any: boolean;
  /** There are other transcripts. */
  readonly others: boolean;
  ask<Q extends Question>(question: Q, of: string): AnswerTo<Q>;
}

/** Where more is asked than this, what was asked of names that are long gone is forgotten. */
const most = 50_000;
const anyFact = hashOf('known', ''), othersFact = hashOf('others', '');

/** What was asked of what is known beside a document, and answered: where something else is known, it tells which answers are other, so that only those who asked have to look again. */
export class Asked {
  private known: Known | null = null;
  private readonly answers = new Map<string, { readonly question: Question; readonly of: string; readonly answer: Answer<unknown> }>();

  /** From now on this is known. `changed` takes the facts that are other now. */
  update(known: Known | null, changed: Set<number>): void {
    if (known === this.known) return;
    if ((known?.hasDirectory ?? false) !== (this.known?.hasDirectory ?? false)) changed.add(anyFact);
    if ((known?.hasOthers ?? false) !== (this.known?.hasOthers ?? false)) changed.add(othersFact);
    this.known = known;
    const before = [...this.answers];
    this.answers.clear();
    for (const [id, { question, of, answer: { told } }] of before) if (before.length > most || !known || !answers(known, question) || this.answer(known, question, of).told !== told) changed.add(factOf(id));
  }

  /** Whether the directories know somebody of the name. Whoever asks so asks anew each time. */
  knows(name: string): boolean {
    const { kind } = this.known?.hasDirectory ? this.answer(this.known, 'who', name).answer as AnswerTo<'who'> : { kind: 'nobody' };
    return kind === 'one' || kind === 'several';
  }

  /** For one look at the document; `ask` is told each fact that was asked. */
  for(ask: (fact: number) => void): Asking {
    const { known } = this;
    return {
      get any() { ask(anyFact); return known?.hasDirectory ?? false; },
      get others() { ask(othersFact); return known?.hasOthers ?? false; },
      ask: <Q extends Question>(question: Q, of: string) => {
        ask(factOf(idOf(question, of)));
        return this.answer(known!, question, of).answer as AnswerTo<Q>;
      },
    };
  }

  private answer(known: Known, question: Question, of: string): Answer<unknown> {
    const id = idOf(question, of);
    let kept = this.answers.get(id);
    if (!kept) this.answers.set(id, kept = { question, of, answer: known[question](of) });
    return kept.answer;
  }
}

/** Without a directory nobody is looked for in one. */
function answers({ hasDirectory, hasOthers }: Known, question: Question): boolean { return question === 'rolesNear' ? hasOthers : hasDirectory; }

function idOf(question: Question, of: string): string { return `${question} ${of}`; }
function factOf(id: string): number { return hashOf('known', id); }
