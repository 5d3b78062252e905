import type { LanguageData } from './language';

export const da: LanguageData = {
  id: 'da',
  common: 'og at det i en som på er af for med den til ikke om et men har jeg vi de så fra kan skal eller ved også når efter nu her var sig hvad tak man kunne ville blev os dette denne meget',
  openers: 'altså derfor desuden videre derefter altid aldrig hvor hvilken hvilke hvordan ifølge naturligvis desværre måske nogen ingen intet noget fordi nemlig hvorfor især',
  honorifics: 'hr fru frk dr prof',
  offices: 'formand formanden næstformand næstformanden minister ministeren statsminister statsministeren finansminister finansministeren udenrigsminister udenrigsministeren transportminister transportministeren justitsminister justitsministeren ordfører ordføreren borgmester borgmesteren rådmand direktør medlem dommer anklager',
  parts: 'spørgsmål svar vært værten journalist journalisten interviewer intervieweren moderator publikum deltager tolk stemme vidne gæst',
  groups: 'stemmer flere alle',
  particles: 'von af de',
  decoys: 'eksempel kilde dato sted bemærkning konklusion bilag emne resultat første andet tredje endelig mål eksempelvis',
  behalf: 'vegne',
  stage: 'bifald klapsalver latter|og',
  pages: 'side',
  scenes: 'int ext|akt scene',
  notes: 'forhandlingen sluttet|hermed sluttede|mødet hævet|mødet udsat|mødet afbrudt|afstemningen sluttede',
  credits: 'foto',
};
