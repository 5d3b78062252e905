import type { Snapshot } from '../../workspace/snapshot';

/** Whether a transcript is so large, by its own settings, that only its outline is made (`Feature.whenLarge`). */
export function isLarge({ transcript, settings }: Pick<Snapshot, 'transcript' | 'settings'>): boolean { return transcript.lines.size > settings.outlineOnlyAbove * 1e6; }
