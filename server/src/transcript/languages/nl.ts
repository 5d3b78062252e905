import type { LanguageData } from './language';

export const nl: LanguageData = {
  id: 'nl',
  common: 'de het een en van is dat op te in voor niet met die zijn er aan ook als om maar bij nog wel wat we wij ik je u hij zij hebben heeft worden wordt naar door zo deze dit geen meer kan dank goed hoor onze ons',
  openers: 'daarom echter bovendien verder vervolgens vandaag gisteren altijd nooit wanneer waar welke hoeveel volgens tijdens natuurlijk helaas misschien iemand niemand niets iets omdat hoewel namelijk immers overigens waarom vooral precies inderdaad klopt oké',
  honorifics: 'de het heer heren mevrouw mevrouwen dhr mevr mw mr drs ir dr prof',
  articles: 'de het',
  offices: 'voorzitter ondervoorzitter minister minister-president staatssecretaris wethouder burgemeester kamerlid senator premier president secretaris-generaal directeur rechter officier griffier gedeputeerde raadslid',
  members: 'kamerlid raadslid',
  parts: 'vraag antwoord interviewer presentator presentatrice journalist verslaggever spreker spreekster deelnemer publiek gast tolk stem getuige gespreksleider',
  groups: 'stemmen leden allen',
  particles: 'van de der den ter ten het ’t',
  decoys: 'voorbeeld bron datum plaats opmerking samenvatting conclusie bijlage onderwerp titel foto uitslag aanwezig afwezig tweede derde slot verder doel bijvoorbeeld punt probleem feit voorstel eerste naam beschrijving opties voorbeelden zie bestanden fouten inleiding inhoud',
  behalf: 'naam',
  stage: 'applaus gelach|langdurig en',
  pages: 'pagina blz',
  scenes: 'int ext|bedrijf akte toneel scène',
  record: 'de beraadslaging wordt gesloten|de algemene beraadslaging wordt geopend|de vergadering wordt van|zij krijgt nr',
  notes: 'het incident is gesloten|de openbare commissievergadering wordt gesloten|de vergadering wordt geschorst|de vergadering wordt gesloten|de vergadering wordt hervat|de beraadslaging wordt geschorst|de beraadslaging wordt hervat|de beraadslaging wordt geopend',
  credits: 'foto beeld',
  talk: 'ik denk dank ja',
};
