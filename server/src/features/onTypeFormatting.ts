import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Feature } from './feature';
import { closingColon, nextSpeaker } from './formatting/afterEnter';
import { quotationMark } from './formatting/quotationMark';

export interface OnTypeParams { readonly position: Position; readonly ch: string }

/**
 * What is done for somebody who types, where they want that (`editor.formatOnType`): a typewriter's quotation mark becomes the document's own; Enter behind a known name closes the label, and
 * behind an answer begins the next speaker's. One small edit, which one "undo" takes back, or none. The capability is that of all formatting.
 */
export const onTypeFormatting: Feature<OnTypeParams, TextEdit[]> = {
  method: 'textDocument/onTypeFormatting',
  capability: { documentFormattingProvider: true, documentRangeFormattingProvider: true, documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['"'] } },
  asksSpeakers: true,
  provide(asked, { position, ch }) {
    if (position.line < 0 || position.line >= asked.snapshot.transcript.lines.count) return [];
    if (ch === '"') return quotationMark(asked, position);
    const colon = closingColon(asked, position);
    return colon.length > 0 ? colon : nextSpeaker(asked, position);
  },
};
