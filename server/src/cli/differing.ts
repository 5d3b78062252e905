import { otherOffice, near, type RoleElsewhere } from '../rules/known/elsewhere';
import { rolesIn, type FileFacts } from '../workspace/index/facts';
import { NamedSpeakers } from '../workspace/index/people';

/** What other transcripts call the speakers of a file, by name. */
export type ToldElsewhere = readonly (readonly [name: string, told: readonly RoleElsewhere[]])[];

/** The transcripts of a run, as far as they tell what offices their speakers have. */
export class RunFacts {
  private readonly speakers = new NamedSpeakers();
  private readonly files: (readonly [file: string, facts: FileFacts])[] = [];

  add(file: string, facts: FileFacts): void {
    if (facts.date === null || facts.roles.length === 0) return;
    this.speakers.add(facts);
    this.files.push([file, facts]);
  }

  /** The files in which somebody may have another office than the others give them, and what these say. */
  *differing(): Generator<readonly [file: string, told: ToldElsewhere]> {
    for (const [file, facts] of this.files) {
      const { date, language, uri, names } = facts, told = names.map(name => [name, this.speakers.rolesNear(name, date!, language, near, uri)] as const);
      if (told.some(([name, roles]) => roles.length > 0 && rolesIn(facts, name).some(({ role }) => role !== null && otherOffice(role, date!, roles)))) yield [file, told.filter(([, roles]) => roles.length > 0)];
    }
  }
}
