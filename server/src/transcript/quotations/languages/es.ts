import type { QuotationLanguage } from './language';

export const es: QuotationLanguage = {
  id: 'es',
  dropsSubjects: true,
  verbs: [
    { stems: 'dijo dijeron dice dicen decía decían dicho escribió escribe escrito respondió respondieron responde reconoció reconoce reconocido sostuvo sostiene sostuvieron advirtió advierte advertido insistió insiste insistido prometió promete pidió pide pidieron pedido repitió repite añadió añade añadido contestó contesta exigió exige admitió admite admitido concluyó concluye concluido leyó lee creyó cree quiso propuso propone prosiguió prosigue interrumpió interrumpe puntualizó puntualiza sugirió sugiere refirió refiere defendió defiende quejó queja oyó gimió rugió asintió', endings: '-' },
    { stems: 'afirm asegur declar explic agreg apunt señal indic anunci coment manifest destac subray record pregunt grit exclam murmur susurr balbuce coment matiz recalc lament critic denunci acus juzg opin relat cont confes confirm observ not zanj reiter resalt aclar tuite public inform expres proclam invit reproch ironiz brome suspir mascull', endings: 'ó aron a an aba aban ado ando' },
    { stems: 'explicó explica explican sonrió sonríe rió rio ríe suspiró', endings: '-', kind: 'act' },
    { stems: 'cit', endings: 'a an ó aba', kind: 'relay' },
  ],
  sources: 'según|de acuerdo con|en palabras de|en opinión de|a juicio de|al decir de',
  pronouns: 'él:m ella:f ellos:p ellas:p',
  objects: 'le lo:m la:f les:p',
  narrator: 'yo nosotros',
  people: {
    m: 'hombre muchacho chico niño señor caballero padre hermano hijo tío abuelo rey príncipe emperador presidente vicepresidente ministro secretario senador diputado alcalde gobernador director jefe portavoz responsable experto investigador profesor médico doctor abogado juez fiscal policía comisario general coronel capitán teniente soldado periodista reportero redactor autor escritor poeta artista actor cantante entrenador jugador maestro alumno estudiante campesino posadero criado amigo vecino visitante desconocido anciano viejo joven testigo embajador fundador dueño conductor cura sacerdote obispo papa marqués conde barón duque',
    f: 'mujer muchacha chica niña señora señorita dama madre hermana hija tía abuela reina princesa emperatriz presidenta vicepresidenta ministra secretaria senadora diputada alcaldesa gobernadora directora jefa portavoz responsable experta investigadora profesora médica doctora abogada jueza fiscala periodista reportera autora escritora artista actriz entrenadora jugadora maestra alumna estudiante campesina criada amiga vecina desconocida anciana vieja joven testigo embajadora fundadora dueña marquesa condesa',
    n: 'persona miembro', p: 'expertos autoridades vecinos',
  },
  bodies: 'ministerio policía gobierno agencia empresa compañía partido fiscalía tribunal sindicato diario periódico comunicado asociación banco',
  voices: 'voz',
  silences: 'calló callaba silencio nada',
  honorifics: 'señor:m señora:f señorita:f sr:m sra:f srta:f don:m doña:f dr:m dra:f',
  abbreviations: 'av núm pág ee uu',
  titles: 'presidente presidenta ministro ministra general',
  particles: 'de del la las los y von van',
  determiners: 'el la los las un una unos unas su sus mi mis nuestro nuestra este esta ese esa aquel aquella otro otra',
  prepositions: 'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante',
  fillers: 'ha han había habían fue es era se me le les nos no también ya entonces luego después todavía aún hoy ayer lunes martes miércoles jueves viernes sábado domingo así y solo sólo finalmente lo además casi',
  openers: 'pero y e o u ni que porque pues entonces luego después cuando si como donde quien qué quién cómo cuándo dónde cuál por para aunque mientras también además así sí no nunca siempre hoy ayer mañana ahora aquí allí ahí todo todos toda todas cada muchos algunos algo nada nadie alguien usted ustedes vosotros tú tal vez quizá quizás bueno bien claro tras según capítulo',
  adverbs: 'mente',
  given: {
    m: 'antonio josé manuel francisco juan david javier daniel carlos jesús alejandro miguel rafael pedro ángel pablo sergio luis fernando jorge alberto álvaro diego adrián raúl enrique iván vicente rubén ramón óscar andrés joaquín santiago eduardo víctor roberto mario jaime ignacio marcos alfonso salvador ricardo emilio hugo martín gonzalo tomás felipe',
    f: 'maría carmen josefa isabel ana laura cristina marta antonia dolores francisca lucía pilar elena sara paula mercedes raquel rosa beatriz teresa juana julia silvia rosario nuria patricia irene montserrat andrea encarnación rocío mónica alba alicia sonia sandra marina susana yolanda natalia margarita inés clara gloria eva esther amparo ángela victoria sofía valentina',
  },
};
