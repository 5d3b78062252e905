import type { Attribution, Quotation, Statement, Transcript } from '../../server/src/transcript/model';

/** All that a transcript says, as a plain value, which can be compared and spread. */
export function plain({ lines, title, language, convention, blocks, statements, strays, headings, directions, quotations, speakers }: Transcript): Transcript {
  return {
    lines, title, language, convention, blocks, headings, directions, quotations: quotations.map(quoted), statements: statements.map(whole), strays: strays.map(named),
    speakers: speakers.map(speaker => ({ ...speaker, attributions: speaker.attributions.map(named), statements: speaker.statements.map(whole) })),
  };
}

/** With its reasons, which are else told when they are asked for. */
function named(attribution: Attribution): Attribution {
  const { kind, range, speaker, speakerRange, speakerKind, role, roleRange, confidence, reasons } = attribution;
  return { kind, range, speaker, speakerRange, speakerKind, role, roleRange, confidence, reasons };
}

function whole({ range, attribution, rivals, confidence, reasons }: Statement): Statement {
  return { range, attribution: attribution && named(attribution), rivals: rivals.map(named), confidence, reasons };
}

function quoted({ range, kind, closed, closer, speaker, speakerRange, dialogue, confidence, reasons }: Quotation): Quotation {
  return { range, kind, closed, closer, speaker, speakerRange, dialogue, confidence, reasons };
}
