import type { LanguageData } from './language';

export const af: LanguageData = {
  id: 'af',
  common: 'die en van is nie het vir met dat ons ek hy sy hulle wat om te by uit aan ook maar of as baie dankie agbare voorsitter lede hierdie daardie sal kan moet',
  honorifics: 'mnr mev mej dr prof adv agb',
  offices: 'speaker voorsitter adjunkspeaker adjunk-speaker minister adjunkminister president premier',
  parts: 'vraag antwoord joernalis onderhoudvoerder moderator',
  groups: 'lede agbare',
  particles: 'van der den de',
  decoys: 'voorbeeld bron datum plek nota opsomming slot eerstens tweedens ten slotte',
};
