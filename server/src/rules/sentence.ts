import { textHash } from '../encoding/hash';

/** Hash of a sentence that outlives edits around it: of its letters and digits only (where it has any), case-folded. A collision would only silence one finding too many. */
export function sentenceHash(sentence: string): string {
  return textHash(sentence.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || sentence.trim());
}
