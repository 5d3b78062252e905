import { typographyOf, type Habits, type Setting } from '../../formatting';
import type { Transcript } from '../../transcript/model';
import type { Addresses } from '../links/addresses';

/** How a document is set, and what of its lines is left alone. */
export function settingOf(transcript: Transcript, habits: Habits, addresses: Addresses): Setting {
  const { lines } = transcript;
  return {
    habit: habits.of(lines.pieces, typographyOf(transcript.language)),
    kept: line => {
      const at = lines.pieceAt(line), own = line - lines.firstLine(at);
      return addresses.in(lines.pieces[at]).flatMap(address => address.line === own ? [[address.start, address.end] as const] : []);
    },
  };
}
