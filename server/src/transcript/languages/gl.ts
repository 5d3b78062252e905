import type { LanguageData } from './language';

export const gl: LanguageData = {
  id: 'gl',
  common: 'o a os as de que e en un unha é non por con para do da dos das ao aos máis seu súa este esta estes estas nos moito tamén sobre todo son era porque grazas señorías moitas bos boas pero vostede vostedes',
  openers: 'entón tanto porén ademais despois hoxe onte mañá agora sempre nunca cando onde como canto segundo efectivamente evidentemente quizais cada alguén ninguén nada',
  honorifics: 'señor señora señores señoras don dona',
  articles: 'o a os as',
  offices: 'presidente presidenta vicepresidente vicepresidenta conselleiro conselleira deputado deputada secretario secretaria alcalde alcaldesa portavoz director directora',
  members: 'deputado deputada',
  joinsInSmall: 'da do dos das',
  joins: 'de',
  parts: 'pregunta resposta entrevistador entrevistadora moderador moderadora xornalista público participante voz intérprete',
  groups: 'deputados voces varios algúns todos',
  particles: 'de da do dos das e',
  decoys: 'exemplo fonte data lugar nota resumo conclusión título tema asunto orde votación resultado foto primeiro segundo terceiro finalmente',
  stage: 'aplausos risos|e',
  pages: 'páxina páx',
  scenes: 'int ext|acto escena',
  record: 'ábrese a sesión|remata a sesión|suspéndese a sesión|continúa a sesión|érguese a sesión|levántase a sesión',
  credits: 'foto',
};
