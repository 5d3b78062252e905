import type { LanguageData } from './language';

export const es: LanguageData = {
  id: 'es',
  common: 'el la los las de que y en un una es no se por con para lo como más su sus al del le les ha han está este esta estos estas nos me mi si sí pero o muy también sobre ser hay todo son era fue porque cuando gracias señorías muchas buenos buenas por',
  openers: 'entonces tanto luego después antes ahora ayer mañana siempre nunca jamás donde dónde cuál cuáles quién quiénes cómo cuánto cuántos según mientras durante hasta desde hacia aunque pues efectivamente evidentemente obviamente ciertamente quizá quizás cada cualquier alguien nadie nada algo especialmente concretamente claro exacto exactamente vale bueno perfecto',
  honorifics: 'señor señora señorita señores señoras sr sra srta don doña d dña el la dr dra ilmo excmo',
  articles: 'el la los las',
  offices: 'presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora director directora juez jueza fiscal embajador embajadora portavoz rey reina comisario comisaria consejero consejera defensor letrado subsecretario subsecretaria coordinador coordinadora titular vocero vocera comisionado comisionada prosecretario prosecretaria procurador procuradora canciller rector rectora intendente intendenta legislador legisladora concejal concejala',
  members: 'senador senadora diputado diputada concejal concejala',
  joinsInSmall: 'del',
  joins: 'de del',
  parts: 'pregunta respuesta p r entrevistador entrevistadora moderador moderadora periodista locutor locutora público participante asistente voz intérprete presentador presentadora invitado invitada orador oradora',
  groups: 'diputados señorías varios varias todos voces público rumores algunos',
  particles: 'de la del los las y i e',
  asks: 'pregunta preguntó',
  decoys: 'discusión ejemplo fuente fecha lugar nota resumen conclusión título tema orden número votos resultado asunto anexo foto primero segundo tercero cuarto último finalmente además repito añado conclusiones objetivo lunes martes miércoles jueves viernes sábado domingo paso estimado estimada querido querida punto hecho problema propuesta amigos señorías nombre sinopsis descripción opciones véase ejemplos ficheros errores introducción índice',
  stage: 'aplausos risas rumores protestas|prolongados grandes y',
  pages: 'página pág',
  scenes: 'int ext|acto escena jornada',
  record: 'eran las|era la una|efectuada la votación',
  notes: 'se aprueba en general|se aprueba en particular|se aprueban en|resulta afirmativa|resulta negativa|se practica la votación|puestos de pie|manifestaciones en las bancas|ocupa la presidencia|asume la presidencia|los antecedentes sobre|se levanta la sesión a las|se levantó la sesión|se suspende la sesión a las|se reanuda la sesión|luego de unos instantes|efectuado el recuento|varios señores diputados hablan|varios señores senadores hablan',
  credits: 'foto crédito',
};
