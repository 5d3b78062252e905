import type { LanguageData } from './language';

export const it: LanguageData = {
  id: 'it',
  common: 'il lo la i gli le di che e è un una per non con in del della dei delle si da al alla come più anche ma ha sono questo questa nel nella ci se io noi essere stato hanno molto su o grazie colleghi buongiorno',
  openers: 'quindi allora dunque pertanto tuttavia però infatti inoltre infine oggi ieri domani adesso sempre quando dove quale quali quanto quanti secondo mentre durante effettivamente evidentemente ovviamente certamente forse ogni qualcuno nessuno niente qualcosa ecco insomma cioè perché specialmente concretamente certo esatto esattamente bene perfetto',
  honorifics: 'signor signora sig sigra on. onorevole onorevoli dott dottor dottoressa dottssa avv ing prof professore professoressa',
  articles: 'il la lo i gli le',
  offices: 'presidente vicepresidente ministro ministra sottosegretario sottosegretaria senatore senatrice deputato deputata segretario segretaria relatore relatrice sindaco sindaca giudice direttore direttrice commissario ambasciatore procuratore questore',
  members: 'senatore senatrice deputato deputata',
  joinsInSmall: 'del della dei',
  joins: 'di',
  parts: 'domanda risposta d r giornalista intervistatore intervistatrice moderatore moderatrice voce pubblico conduttore conduttrice ospite interprete partecipante',
  groups: 'voci deputati senatori tutti alcuni molti',
  particles: 'di de della del dei da lo la',
  asks: 'interroga chiede',
  decoys: 'discussione esempio fonte data luogo nota riassunto conclusione titolo tema oggetto presenti assenti foto primo secondo terzo quarto infine inoltre ripeto aggiungo insomma ordine votazione risultato premessa lunedì martedì mercoledì giovedì venerdì sabato domenica passo gentile egregio punto problema fatto proposta colleghi nome sinossi descrizione opzioni vedere esempi errori introduzione indice',
  stage: 'applausi ilarità|vivi prolungati e',
  pages: 'pagina pag',
  scenes: 'int est|atto scena',
  record: 'la seduta termina alle|la seduta, sospesa|segue la votazione',
  notes: 'la seduta comincia|la seduta termina|la seduta è sospesa alle|la seduta è ripresa|la riunione termina|segue la votazione',
  credits: 'foto',
};
