import type { QuotationLanguage } from './language';

export const fr: QuotationLanguage = {
  id: 'fr',
  verbs: [
    { stems: 'dit disait disent disaient dirent répond répondit répondait répondu répondent écrit écrivit écrivait écrivent promet promit promis soutient soutint soutenu maintient maintint reconnaît reconnut reconnu prévient prévint prévenu poursuit poursuivit poursuivi reprend reprit repris surenchérit renchérit rugit gémit conclut conclu admet admit admis fit fait lit lut lu voit veut croit pense sourit interrompt interrompit souffla souffle rappelle rappela', endings: '-' },
    { stems: 'déclar affirm ajout expliqu précis soulign not estim indiqu annonc assur confi racont demand cri s\'écri écri murmur chuchot balbuti bredouill grogn grommel hurl lanç lanc répét répliqu rétorqu souhait regrett dénonc critiqu accus juge jug rappel insist résum comment témoign avou confirm observ remarqu constat plaid martel iron ironis plaisant tempêt exig suggér propos conseil averti interrog objec object protest soupir tonn march réagi', endings: 'e a ait ent èrent é ée és ant' },
    { stems: 'averti réagi', endings: 't ssait ssent' },
    { stems: 'rit ria riait sourit souriait soupire soupira hocha', endings: '-', kind: 'act' },
    { stems: 'cit', endings: 'e a ait ent é', kind: 'relay' },
  ],
  sources: "selon|d'après|de l'avis de|aux dires de|selon les mots de|pour",
  pronouns: 'il:m elle:f ils:p elles:p',
  objects: 'lui leur:p',
  narrator: 'je nous j\'',
  clitics: '-t-il:m -t-elle:f -il:m -elle:f -t-on: -ils:p -elles:p -t-ils:p -je: -on:',
  people: {
    m: "homme garçon monsieur père frère fils oncle grand-père roi prince empereur président premier ministre député sénateur maire préfet directeur patron chef porte-parole responsable expert chercheur professeur médecin docteur avocat juge procureur policier commissaire général colonel capitaine soldat journaliste reporter rédacteur auteur écrivain poète artiste acteur chanteur entraîneur joueur instituteur maître élève étudiant paysan aubergiste valet domestique ami voisin visiteur inconnu vieillard vieux jeune témoin secrétaire ambassadeur fondateur propriétaire chauffeur curé prêtre évêque pape marquis comte baron duc chevalier abbé",
    f: 'femme fille dame mère sœur tante grand-mère reine princesse impératrice présidente ministre députée sénatrice maire directrice patronne cheffe responsable experte chercheuse professeure avocate juge procureure policière journaliste autrice écrivaine artiste actrice chanteuse entraîneuse joueuse institutrice maîtresse élève étudiante paysanne servante amie voisine inconnue vieille témoin secrétaire ambassadrice fondatrice marquise comtesse baronne duchesse',
    n: 'enfant personne membre', p: 'gens experts enfants',
  },
  bodies: 'ministère police gouvernement agence entreprise société parti préfecture parquet tribunal syndicat journal communiqué association banque',
  voices: 'voix',
  silences: 'tut taisait réponse rien',
  honorifics: 'm:m mm mme:f mmes mlle:f monsieur:m madame:f mademoiselle:f dr pr me',
  abbreviations: 'av apr env st',
  titles: 'président présidente ministre général',
  particles: "de du des d' le la von van",
  determiners: "le la les l' un une des son sa ses mon ma mes notre nos votre leur ce cet cette ces",
  prepositions: "à au aux de du d' des en dans sur sous avec sans pour par chez vers entre contre depuis pendant après avant devant derrière selon dès lors",
  fillers: "a ont avait avaient est sont était s' se ne n' y en lui leur aussi alors ensuite encore déjà puis enfin hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche doucement ainsi et à l' me m' nous même d'abord également",
  openers: "mais et ou donc or ni car puis alors ensuite enfin ainsi aussi quand lorsque comme si que qui quoi dont où pourquoi comment combien parce puisque bien oui non peut-être sans doute c' ce cela ça ici là voilà voici hier aujourd'hui demain maintenant toujours jamais tout tous toute toutes chaque plusieurs certains quelques rien personne on vous tu te moi toi lui eux après avant pendant depuis malgré chapitre qu' quelqu'",
  adverbs: 'ment',
  given: {
    m: 'jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas françois patrick gérard christophe thomas antoine guillaume julien sébastien laurent olivier pascal éric frédéric vincent maxime alexandre hugo lucas léo gabriel arthur jules charles étienne émile gustave victor edmond',
    f: 'marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène christine marguerite denise louise christiane yvonne valérie sophie sandrine stéphanie céline chantal julie émilie camille léa manon chloé emma charlotte juliette claire élise cécile brigitte véronique alice berthe thérèse',
  },
};
