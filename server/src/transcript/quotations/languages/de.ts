import type { QuotationLanguage } from './language';

export const de: QuotationLanguage = {
  id: 'de',
  verbs: [
    { stems: 'sagte sagten sagt sagen gesagt sprach sprachen spricht gesprochen schrieb schrieben schreibt geschrieben rief riefen ruft gerufen meint meinte meinten gemeint betont betonte betonten erklärt erklärte erklärten berichtet berichtete berichteten antwortet antwortete antworteten entgegnet entgegnete entgegneten erwidert erwiderte erwiderten fragt fragte fragten gefragt warnt warnte warnten gewarnt fordert forderte forderten gefordert kritisiert kritisierte kritisierten behauptet behauptete behaupteten versichert versicherte versicherten bestätigt bestätigte bestätigten ergänzt ergänzte ergänzten räumt räumte räumten gibt gab gaben weist wies wiesen verlangt verlangte verspricht versprach versprachen versprochen zitiert zitierte glaubt glaubte findet fand hofft hoffte lobt lobte mahnt mahnte appelliert appellierte teilt teilte mitgeteilt kündigt kündigte angekündigt nennt nannte nannten genannt bezeichnet bezeichnete erinnert erinnerte erzählt erzählte erzählten flüstert flüsterte murmelt murmelte schreit schrie brüllt brüllte stottert stotterte stammelt stammelte seufzt seufzte wiederholt wiederholte unterbricht unterbrach fügt fügte begann begannen denkt dachte bemerkt bemerkte bemerkten twittert twitterte postet postete bilanziert bilanzierte resümiert resümierte urteilt urteilte scherzt scherzte spottet spottete klagt klagte beklagt beklagte bedauert bedauerte wettert wetterte argumentiert argumentierte raunt raunte knurrt knurrte', endings: '-' },
    { stems: 'lacht lachte lachten lächelt lächelte nickt nickte grinst grinste', endings: '-', kind: 'act' },
  ],
  sources: 'laut|nach angaben von|nach angaben des|nach angaben der|nach ansicht von|nach ansicht des|nach ansicht der|nach worten von|nach den worten von|nach den worten des|nach den worten der|so',
  sourcesBehind: 'zufolge',
  pronouns: 'er:m sie:f es:n',
  objects: 'ihn:m ihm:m ihr:f',
  narrator: 'ich wir',
  people: {
    m: 'mann junge herr vater bruder sohn onkel großvater könig prinz kaiser präsident kanzler bundeskanzler minister bundesminister außenminister innenminister finanzminister ministerpräsident sprecher regierungssprecher vorsitzender vorsitzende abgeordneter senator bürgermeister oberbürgermeister direktor leiter chef geschäftsführer vorstand experte forscher professor arzt anwalt richter staatsanwalt polizist kommissar general oberst hauptmann soldat journalist reporter redakteur autor schriftsteller dichter künstler schauspieler sänger trainer spieler lehrer schüler student bauer wirt diener freund nachbar gast fremder alte zeuge augenzeuge sekretär generalsekretär botschafter gründer besitzer fahrer pfarrer bischof papst',
    f: 'frau mädchen dame mutter schwester tochter tante großmutter königin prinzessin kaiserin präsidentin kanzlerin bundeskanzlerin ministerin bundesministerin außenministerin ministerpräsidentin sprecherin vorsitzende abgeordnete senatorin bürgermeisterin oberbürgermeisterin direktorin leiterin chefin geschäftsführerin expertin forscherin professorin ärztin anwältin richterin staatsanwältin polizistin journalistin reporterin autorin schriftstellerin künstlerin schauspielerin sängerin trainerin spielerin lehrerin schülerin studentin freundin nachbarin zeugin sekretärin botschafterin gründerin',
    n: 'kind person mitglied', p: 'leute experten forscher',
  },
  bodies: 'ministerium polizei regierung behörde unternehmen firma partei agentur sprecherin zeitung gericht staatsanwaltschaft verband gewerkschaft bank',
  voices: 'stimme',
  silences: 'schwieg schwiegen antwort nichts',
  honorifics: 'herr:m frau:f fräulein:f dr prof',
  abbreviations: 'bzw ca nr str abs vgl st hl',
  titles: 'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin professor professorin doktor general senator senatorin sprecher sprecherin',
  particles: 'von zu vom zum zur van der den de',
  determiners: 'der die das den dem des ein eine einer eines einem einen sein:m seine:m seiner:m ihr:f ihre:f mein meine unser unsere dieser diese dieses jener jene',
  prepositions: 'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um bis seit während wegen trotz gegenüber hinter neben laut',
  fillers: 'hat hatte haben hatten wurde wird ist war sich auch dann nun noch schon wieder nur leise laut schließlich gestern heute zuvor später anschließend bereits dazu daraufhin und aber so gegenüber ihm ihr ihnen mir uns dabei zudem außerdem',
  openers: 'aber und oder doch denn dann da dort hier heute gestern morgen nun jetzt so wie was wer wo wann warum weil wenn als ob dass nachdem bevor obwohl auch nur noch schon sehr viele einige alle jeder jede nichts etwas man niemand jemand vielleicht natürlich allerdings jedoch außerdem zudem deshalb darum danach zuvor später bisher seitdem trotzdem immer nie ja nein bitte danke ihnen kapitel',
  given: {
    m: 'hans peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard bernd heinz karl walter robert martin rolf norbert helmut paul heinrich otto friedrich wilhelm ernst johann josef georg franz fritz max felix lukas jonas leon tim jan sven kai olaf ralf matthias markus daniel alexander sebastian tobias florian',
    f: 'maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara martina angelika heike silvia nicole stefanie julia katharina sandra anja simone angela marion anne eva ruth greta klara clara emma lena laura lisa sarah johanna',
  },
  capitalNouns: true,
};
