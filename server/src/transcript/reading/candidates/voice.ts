import { make, type Closer } from './candidate';

const tag = /<v(?:\.[^\s>]{1,40})?\s+([^<>\n]{1,120})>/y;

/** WebVTT's "<v Name>words". */
export const voice: Closer = line => {
  tag.lastIndex = line.opening;
  const found = tag.exec(line.text);
  if (!found) return null;
  const behind = tag.lastIndex, start = behind - 1 - found[1].length;
  const made = make(line, { close: 'voice', start, end: behind - 1, behind, dress: 'voice' });
  return made && { ...made, open: line.text.slice(line.opening, start) };
};
