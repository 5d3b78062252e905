import { PreviewPage, type PageSpeaker, type PreviewPageAnswer, type PreviewPageParams } from '#protocol';
import { nobody, type Said } from '../speakers';
import type { Snapshot } from '../workspace/snapshot';
import type { Feature } from './feature';
import { isLarge } from './support/large';
import { officeByName } from './support/office';

/** The transcript as a page: who says what, by section; what is other since an answer that was given before. */
export const previewPage: Feature<Pick<PreviewPageParams, 'previous'>, PreviewPageAnswer> = {
  method: PreviewPage,
  capability: {},
  whenLarge: true,
  asksSpeakers: true,
  asksPage: true,
  provide({ snapshot }, { previous }) {
    const { transcript, transcript: { title, language }, version } = snapshot;
    if (isLarge(snapshot)) return { large: true };
    const speakers = [...snapshot.speakers.of(transcript).values()].flatMap(said => said.key === nobody ? [] : [speakerOf(snapshot, said)]);
    return { version, title, language, ...snapshot.given.since(previous, snapshot.pages.of(transcript), speakers) };
  },
};

function speakerOf(snapshot: Snapshot, { key, kind, name, role }: Said): PageSpeaker {
  const office = officeByName(snapshot, { kind, name, role });
  return office === null ? { key, kind, name, office: role } : { key, kind, name, office, known: true };
}
