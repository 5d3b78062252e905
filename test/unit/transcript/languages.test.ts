import assert from 'node:assert/strict';
import { languageOf, languages } from '../../../server/src/transcript/languages';

const sentences: Readonly<Record<string, string>> = {
  ru: 'Мы чинили дорогу второй год, и это ещё не всё, что нам обещали.', en: 'We have been mending the road for two years, and that is not all of it.', uk: 'Ми лагодили дорогу другий рік, і це ще не все, що нам обіцяли.',
  be: 'Мы рамантавалі дарогу другі год, і гэта яшчэ не ўсё, што нам абяцалі, але ўжо лепш.', kk: 'Біз бұл жолды екі жыл жөндедік, және бұл әлі бәрі емес.', de: 'Wir haben die Straße zwei Jahre lang gebaut, und das ist noch nicht alles.',
  fr: 'Nous avons réparé la route depuis deux ans, et ce n’est pas tout.', es: 'Hemos arreglado la carretera durante dos años, y eso no es todo lo que nos han dicho.', it: 'Abbiamo riparato la strada per due anni, e non è tutto quello che ci hanno promesso.',
  pl: 'Naprawialiśmy drogę przez dwa lata, i to jeszcze nie jest wszystko, co się nam obiecuje.', cs: 'Opravovali jsme silnici dva roky a to ještě není všechno, co nám bylo slíbeno.', pt: 'Não é só isso: nós já arranjamos a estrada há dois anos, mas não está pronta.',
  nl: 'Wij hebben de weg twee jaar lang gemaakt, en dat is nog niet alles wat er moet worden gedaan.', sv: 'Vi har lagat vägen i två år, och det är inte allt som vi har lovat.', da: 'Vi har lavet vejen i to år, og det er ikke alt, hvad man lovede os.', nb: 'Vi har ikke reparert veien etter hva man lovet oss, og nå er det for mye.',
  fi: 'Tämä tie ei ole valmis, mutta se on parempi kuin ennen, ja niin hän sanoi.', ro: 'Nu este tot ce ne-au spus, dar am reparat drumul pentru că se putea.', hu: 'Ez az út még nem kész, de azt mondják, hogy már csak egy hét van hátra.', bg: 'Ние ремонтираме пътя от две години, но това не е всичко, което ще се направи.',
  sr: 'Ми смо поправљали пут две године, али то није све што су нам обећали.', hr: 'Mi smo popravljali cestu dvije godine, ali to nije sve što su nam obećali.', sk: 'Opravovali sme cestu dva roky, ale to nie je všetko, čo si ľudia želajú, ktorý tu bol.', sl: 'Popravljali smo cesto dve leti, ki pa še ni končana, ker je bilo to tudi drago.',
  et: 'See tee ei ole veel valmis, aga see on juba parem kui oli, ja nii me seda teeme.', lv: 'Mēs labojām šo ceļu, bet tas vēl nav viss, kas mums ir jādara, un arī jūs to ziniet.', lt: 'Mes taisome šį kelią, bet tai dar ne viskas, kas yra pažadėta, ir jūs apie tai žinote.', tr: 'Bu yol için çok çalıştık, ama daha bitmedi ve siz bunu biliyorsunuz.',
  he: 'אנחנו תיקנו את הדרך, אבל זה לא כל מה שיש לנו, כי היא לא גמורה.', ar: 'هذا هو الطريق الذي كان من قبل، لكن هذه ليست كل ما قد قيل.', hi: 'यह सड़क दो साल से बन रही है और हम आप को यह नहीं बता सकते कि कब बनेगी।', el: 'Η γέφυρα είναι κλειστή από τον Μάιο και δεν έχει ανοίξει.', hy: 'Կամուրջը փակ է մայիսից, և մենք չգիտենք՝ երբ կբացվի։',
  ka: 'ხიდი დაკეტილია მაისიდან და არ ვიცით როდის გაიხსნება.', zh: '大桥从五月起关闭，我们不知道什么时候开放。', ja: '橋は五月から閉まっていますが、いつ開くかは分かりません。', ko: '다리는 오월부터 닫혀 있으며 언제 열릴지 모릅니다.', und: '12 + 34 = 46 qwrt zxcv',
  ca: 'Aquest pont és tancat des de maig, i no és pas tot el que ens han dit, però hem treballat molt amb els veïns.',
  gl: 'Esta ponte non é unha cousa do pasado, pero nos e os veciños imos máis alá, porque iso é o que vostedes nos din.',
  eu: 'Zubi hau itxita dago, eta hori ez da dena, baina gure lana oso ona izan da, eskerrik asko.',
  ms: 'Jambatan ini sudah lama ditutup, tetapi kita tidak akan tunggu lagi untuk membaiki jalan itu dengan segera.',
  vi: 'Cây cầu này đã được đóng và chúng tôi không có đường về, cảm ơn các vị.',
  is: 'Þetta er ekki allt sem við höfum gert við veginn, og það hefur ekki verið nóg.',
  mk: 'Овој мост е затворен, но ние ќе го поправиме, само ако сите вие сакате, благодарам многу.',
  sq: 'Kjo urë është mbyllur dhe ne nuk kemi rrugë për të kaluar me një varkë, faleminderit shumë.',
  ga: 'Tá an droichead dúnta agus níl aon bhád againn, ach sin é an rud atá le rá agam leis an Aire.',
  af: 'Hierdie brug is nie vir ons gemaak nie, maar ons sal dit met baie geduld aan die mense wat hier is verduidelik.',
  sw: 'Daraja hili limefungwa katika mwezi huo, lakini sisi na wao tunasema asante sana kwa kazi hii.',
  fa: 'این پل از بهار بسته است و ما برای آن هیچ راهی نیست، اما شما هم با ما این را گفتید.',
  az: 'Bu körpü çox köhnədir və biz onu təmir etmək üçün hər il pul alırıq, amma bu da az deyil.',
};

describe('languages', () => {
  it('each is told by a sentence', () => {
    assert.deepEqual(Object.fromEntries(Object.entries(sentences).map(([language, sentence]) => [language, languageOf(sentence)])), Object.fromEntries(Object.keys(sentences).map(language => [language, language])));
    for (const { id } of languages) assert.ok(sentences[id], `no sentence of ${id}`);
  });

  it('a long text is told by its beginning, and a cover page in another language does not make it another', () => {
    const many = (language: string, units: number) => `${sentences[language]} `.repeat(Math.ceil(units / sentences[language].length));
    assert.equal(languageOf(many('ru', 9_000) + many('en', 30_000)), 'ru');
    assert.equal(languageOf(many('en', 4_000) + many('ru', 30_000)), 'ru');
    assert.equal(languageOf(many('ru', 4_000) + many('en', 30_000)), 'en');
  });

  it('lists are words in lower case, and hardly a given name is among the commonest', () => {
    const names = new Set('анна иван вера олег ada ali ana ann ben dan eva ida ina jan kai kim leo lia max may mia mina ole sam sara sten tim tom vera'.split(' '));
    for (const { id, common, openers, honorifics, offices, members, joins, joinsInSmall, parts, groups, particles, suffixes, decoys, says, credits, professions } of languages) for (const list of [professions, common, openers, honorifics, offices, members, joins, joinsInSmall, parts, groups, particles, suffixes, decoys, says, credits]) if (list) {
      const words = list.split(' ');
      assert.deepEqual(words.filter(word => !word || word !== word.toLowerCase()), [], id);
      if (list === common || list === openers) assert.deepEqual(words.filter(word => names.has(word)), [], id);
    }
  });
});
