/** What outline, hover, completion and the other features say. */
export const features = {
  'outline.unattributed': '(no speaker)',
} as const;
