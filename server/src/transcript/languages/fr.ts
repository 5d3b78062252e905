import type { LanguageData } from './language';

export const fr: LanguageData = {
  id: 'fr',
  common: 'le la les de des et est que qui dans en un une nous vous je il elle ils pour pas sur avec ce cette ces au aux du se ne plus par son sa ses mais ou où comme être avoir été sont ont fait tout on leur aussi très bien merci chers collègues bonjour',
  openers: 'ainsi donc alors ensuite enfin cependant toutefois pourtant néanmoins effectivement évidemment certes bref voilà voici aujourd’hui hier demain maintenant pourquoi comment quand lorsque puisque quoique tandis quant concernant selon malgré surtout notamment également déjà encore toujours jamais rien chacun chaque quel quelle quels quelles particulièrement concrètement exactement absolument ouais',
  honorifics: 'm mm mme mmes mlle monsieur madame mademoiselle messieurs hon me dr pr très',
  articles: 'le la les',
  offices: 'élu élue conseiller conseillère adjoint adjointe échevin échevine bourgmestre avocat avocate général générale magistrat magistrate président présidente vice-président vice-présidente ministre secrétaire sénateur sénatrice député députée rapporteur rapporteure maire juge commissaire directeur directrice gouverneur ambassadeur ambassadrice premier première procureur greffier greffière chef leader préfet délégué déléguée orateur',
  members: 'sénateur sénatrice député députée conseiller conseillère',
  joins: 'de des du',
  parts: 'question réponse r journaliste intervenant intervenante animateur animatrice modérateur modératrice voix présentateur présentatrice public spectateur interprète participant participante témoin inconnu inconnue interviewer',
  groups: 'députés voix plusieurs certains membres tous quelques députées sénateurs sénatrices',
  particles: 'municipal municipale principal principale de la le du des d l et groupe groupes',
  asks: 'demande interroge',
  decoys: 'discussion exemple source sources date lieu note résumé conclusion titre sujet présents absents motion annexe photo objet pièces premièrement deuxièmement troisièmement premier deuxième enfin ensuite d’abord abord résultat ordre vote objectif remarque lundi mardi mercredi jeudi vendredi samedi dimanche étape cher chère troisième quatrième dernier point fait constat problème proposition mesdames synopsis options fichiers nom description voir bogues exemples sommaire introduction annexes',
  stage: 'applaudissements rires sourires exclamations|vifs nombreux prolongés et',
  pages: 'page',
  scenes: 'int ext|acte scène',
  record: 'la séance est levée à|la séance, suspendue|mis aux voix, est adopté|prend place au fauteuil|n’est pas adopté.|n\'est pas adopté.|n’est pas adoptée.|n\'est pas adoptée.',
  notes: 'l’incident est clos|l\'incident est clos|la réunion est levée à|la réunion publique de commission est levée|la séance est suspendue à|la séance est reprise à|la séance, suspendue à|la séance est ouverte à|le scrutin a lieu|il est procédé au scrutin|l’entrée en matière est décidée|l\'entrée en matière est décidée',
  credits: 'photo crédit',
};
