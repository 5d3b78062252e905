import type { QuotationLanguage } from './language';

export const it: QuotationLanguage = {
  id: 'it',
  dropsSubjects: true,
  verbs: [
    { stems: 'disse dissero dice dicono diceva dicevano detto scrisse scrive scritto rispose risposero risponde rispondeva risposto chiese chiesero chiede chiedeva chiesto aggiunse aggiunsero aggiunge aggiunto ammise ammette ammesso promise promette promesso concluse conclude concluso sostenne sostiene sostenuto riconobbe riconosce riconosciuto avvertì avverte avvertito riferì riferisce riferito ribadì ribadisce ribadito suggerì suggerisce chiarì chiarisce chiarito lesse legge rise ride interruppe interrompe proseguì prosegue fece proruppe ribatté ribatte ripeté ripete crede vuole', endings: '-' },
    { stems: 'dichiar afferm spieg osserv sottoline ricord not comment annunci assicur confid raccont domand grid esclam mormor sussurr balbett ripet replic rileg augur critic accus denunci giudic confess conferm precis lament scherz ironizz tuon incalz azzard rimarc evidenzi segnal inform pens', endings: 'ò arono a ano ava avano ato ando' },
    { stems: 'spiega spiegano sorrise sorride sospirò sospira rise ride', endings: '-', kind: 'act' },
    { stems: 'cit', endings: 'a ano ò ava', kind: 'relay' },
  ],
  sources: "secondo|a detta di|a giudizio di|stando a|per",
  pronouns: 'egli:m lui:m ella:f lei:f essi:p loro:p',
  objects: 'gli:m le:f lo:m',
  narrator: 'io noi',
  people: {
    m: 'uomo ragazzo bambino signore padre fratello figlio zio nonno re principe imperatore presidente vicepresidente premier ministro sottosegretario segretario senatore deputato sindaco governatore direttore capo portavoce responsabile esperto ricercatore professore medico dottore avvocato giudice procuratore poliziotto commissario generale colonnello capitano soldato giornalista cronista autore scrittore poeta artista attore cantante allenatore giocatore maestro alunno studente contadino oste servo amico vicino visitatore sconosciuto vecchio giovane testimone ambasciatore fondatore proprietario autista prete vescovo papa marchese conte barone duca leader',
    f: 'donna ragazza bambina signora signorina dama madre sorella figlia zia nonna regina principessa imperatrice presidente presidentessa ministra segretaria senatrice deputata sindaca direttrice portavoce responsabile esperta ricercatrice professoressa dottoressa avvocata giudice giornalista autrice scrittrice artista attrice cantante allenatrice giocatrice maestra alunna studentessa contadina serva amica vicina sconosciuta vecchia giovane testimone ambasciatrice fondatrice marchesa contessa',
    n: 'persona membro', p: 'esperti autorità',
  },
  bodies: 'ministero polizia governo agenzia azienda società partito procura tribunale sindacato giornale comunicato associazione banca',
  voices: 'voce',
  silences: 'tacque taceva silenzio nulla',
  honorifics: 'signor:m signora:f signorina:f sig:m dott:m dottor:m dottoressa:f on don:m donna:f',
  abbreviations: 'art pag n',
  titles: 'presidente ministro ministra premier generale onorevole',
  particles: 'di de del della dei da lo la von van',
  determiners: "il lo la i gli le l' un uno una un' suo sua suoi sue mio mia nostro nostra questo questa quel quello quella altro altra",
  prepositions: "di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai nel nello nella nell' nei sul sullo sulla sull' sui dopo prima durante contro verso senza sotto sopra secondo",
  fillers: "ha hanno aveva avevano è era si mi gli le ci ne non anche già poi allora ancora oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica così e solo infine inoltre quasi sempre",
  openers: "ma e o né che perché poi allora quando se come dove chi cosa quale quanto anche inoltre così sì no mai sempre oggi ieri domani ora adesso qui qua lì là tutto tutti tutta tutte ogni molti alcuni qualcosa niente nulla nessuno qualcuno voi tu forse magari bene certo dopo prima durante secondo mentre però tuttavia infatti dunque quindi capitolo",
  adverbs: 'mente',
  given: {
    m: 'giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano marco andrea alessandro matteo lorenzo davide luca stefano roberto massimo claudio fabio enrico riccardo federico simone gabriele tommaso filippo renzo',
    f: 'maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola giulia chiara sara alessia martina valentina elisa laura silvia federica alessandra cristina barbara roberta monica daniela simona claudia sofia beatrice agnese perpetua',
  },
};
