import { mentionForms } from '../officials/mentions';
import type { FormsRequest } from './args';
import type { ExitCode } from './io';
import type { Session } from './session';

/** `verbatim forms`: every form that a mention of a name may take, a line each or as JSON. */
export async function runForms({ name, gender, format }: FormsRequest, { out }: Session): Promise<ExitCode> {
  const forms = mentionForms(name, gender ?? null);
  await out.write(format === 'json' ? `${JSON.stringify({ name, forms })}\n` : forms.map(form => `${form}\n`).join(''));
  return 0;
}
