import { PreviewPage, type PageSpeaker, type PreviewPageAnswer, type PreviewPageParams } from '#protocol';
import { nobody, type Said } from '../speakers';
import type { Asked, Feature } from './feature';
import { attributionOf } from './support/firstNamed';
import { isLarge } from './support/large';
import { officeKnown } from './support/office';

/** The transcript as a page: who says what, by section; what is other since an answer that was given before. */
export const previewPage: Feature<Pick<PreviewPageParams, 'previous'>, PreviewPageAnswer> = {
  method: PreviewPage,
  capability: {},
  whenLarge: true,
  asksPeople: true,
  asksSpeakers: true,
  asksPage: true,
  provide(asked, { previous }) {
    const { snapshot, snapshot: { transcript, transcript: { title, language }, version } } = asked;
    if (isLarge(snapshot)) return { large: true };
    const speakers = [...snapshot.speakers.of(transcript).values()].flatMap(said => said.key === nobody ? [] : [speakerOf(asked, said)]);
    return { version, title, language, ...snapshot.given.since(previous, snapshot.pages.of(transcript), speakers) };
  },
};

function speakerOf(asked: Asked, said: Said): PageSpeaker {
  const named = attributionOf(asked.snapshot, said), { office, known } = named ? officeKnown(asked, named, said.role) : { office: said.role, known: false };
  return { key: said.key, kind: said.kind, name: said.name, office, ...known ? { known } : {} };
}
