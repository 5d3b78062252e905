import type { Random } from './random';

/** What people say about roads and bridges, language by language: a beginning, a middle and an end, each free to meet any other; then openings that a colon follows and that name nobody. */
const talk: Readonly<Record<string, readonly [beginnings: string, middles: string, ends: string, colons: string]>> = {
  ru: ['Мы|Коллеги|Наши инженеры|Все районы|Жители Заречья|Осенью мы|Конечно, они', 'чинят дорогу|строят мост через Быструю|считают деньги на ремонт|ждут новую школу|готовят отчёт о переправе|спорят о пароме',
    'второй год подряд|и закончат к зиме|без лишнего шума, как договорились|потому что людям трудно ездить|а потом займутся и берегом, и пристанью', 'Первое|Второе|И возникает вопрос|Подчеркну|Например|Скажу прямо|Знаете, я вот что думаю|Ещё одно обстоятельство|Есть и другая сторона|Наконец'],
  uk: ['Ми|Колеги|Наші інженери|Усі громади|Мешканці Заріччя|Восени ми', 'лагодять дорогу|будують міст через Бистру|рахують гроші на ремонт|чекають на нову школу|готують звіт про переправу', 'другий рік поспіль|і закінчать до зими|бо людям важко їздити|а потім візьмуться за берег', 'Перше|Друге|І постає питання|Наприклад|Скажу прямо|Є й інший бік|Нарешті'],
  en: ['We|Our engineers|The people of Delby|All the counties|Of course they|In the autumn we', 'have been mending the road|built a bridge over the Wend|counted the money for repairs|waited for the new school|wrote a report on the ferry|argued about the harbor',
    'for the second year in a row|and will finish before winter|because nobody could get to work|as we agreed last time, without any noise|and then they turned to the bank and the pier', 'First|Second|And the question is this|I want to stress one thing|For example|I will say this|There is one more point|Let me be clear|Finally'],
  de: ['Wir|Unsere Ingenieure|Die Menschen in Delbach|Alle Kreise|Natürlich', 'bauen die Straße aus|rechnen das Geld nach|warten auf die neue Schule|streiten über die Fähre', 'schon im zweiten Jahr|und sind vor dem Winter fertig|weil niemand zur Arbeit kommt|wie wir es besprochen haben', 'Erstens|Zweitens|Ich sage Ihnen eines|Die Frage ist doch|Ein Beispiel|Und noch etwas|Ich zitiere|Weiter'],
  fr: ['Nous|Nos ingénieurs|Les habitants de Delbourg|Tous les cantons|Bien sûr, ils', 'réparent la route|comptent l’argent des travaux|attendent la nouvelle école|discutent du bac', 'depuis deux ans|et auront fini avant l’hiver|parce que personne ne peut passer|comme nous en étions convenus', 'D’abord |La question est simple |Un exemple |J’ajoute une chose |Je le dis clairement |Enfin '],
  es: ['Nosotros|Nuestros ingenieros|Los vecinos de Ribalta|Todas las comarcas|Claro que ellos', 'arreglan la carretera|cuentan el dinero de las obras|esperan la escuela nueva|discuten sobre el transbordador', 'por segundo año|y acabarán antes del invierno|porque nadie puede pasar|como habíamos acordado', 'Primero|La pregunta es esta|Un ejemplo|Añado una cosa|Lo digo claro|Por último'],
  it: ['Noi|I nostri ingegneri|Gli abitanti di Ripalta|Tutte le province', 'ripariamo la strada|contano i soldi per i lavori|aspettano la nuova scuola|discutono del traghetto', 'per il secondo anno|e finiranno prima dell’inverno|perché nessuno riesce a passare', 'Primo|La domanda è questa|Un esempio|Aggiungo una cosa|Lo dico chiaro|Infine'],
  pl: ['My|Nasi inżynierowie|Mieszkańcy Zarzecza|Wszystkie powiaty', 'naprawiają drogę|liczą pieniądze na remont|czekają na nową szkołę|spierają się o prom', 'już drugi rok|i skończą przed zimą|bo nikt nie może przejechać', 'Po pierwsze|Pytanie jest proste|Na przykład|Dodam jedno|Powiem wprost|Wreszcie'],
  cs: ['My|Naši inženýři|Obyvatelé Zářečí|Všechny kraje', 'opravují silnici|počítají peníze na opravy|čekají na novou školu|hádají se o přívoz', 'už druhý rok|a skončí před zimou|protože nikdo neprojede', 'Za prvé|Otázka zní|Například|Dodám jedno|Řeknu to přímo|Konečně'],
};

/** Speaks: a few sentences of a language, or of what a picture says where we have none of that language. */
export class Talk {
  private readonly parts: readonly (readonly string[])[] | null;
  constructor(language: string, private readonly drawn: readonly string[], private readonly random: Random) {
    this.parts = talk[language]?.map(list => list.split('|')) ?? null;
  }

  sentence(): string {
    if (!this.parts) return this.drawn.length ? this.random.pick(this.drawn) : '';
    const [beginnings, middles, ends] = this.parts;
    return `${this.random.pick(beginnings)} ${this.random.pick(middles)} ${this.random.pick(ends)}.`;
  }

  private lower(sentence: string): string { return this.random.chance(0.7) ? sentence[0].toLowerCase() + sentence.slice(1) : sentence; }

  /** One to four sentences; some open with a colon where that is asked for. */
  paragraph(colons = false): string {
    const opening = colons && this.parts && this.random.chance(0.08) ? [`${this.random.pick(this.parts[3])}: ${this.lower(this.sentence())}`] : [];
    return [...opening, ...Array.from({ length: 1 + this.random.below(4) }, () => this.sentence())].join(' ').trim();
  }
}
