/** What the names of files end in that may hold transcripts. */
export const transcriptEndings: readonly string[] = ['.transcript', '.stenogram', '.verbatim', '.txt', '.srt', '.vtt', '.cha', '.md'];
