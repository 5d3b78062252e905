import { assertReads } from '../../../support/margin';
import { reads } from '../../../support/zoo';

/** Whatever mark a document puts between a name and the words: what makes it one is that it comes again behind the same few names. */
describe('formats: marks that nobody listed', () => {
  reads('a stroke between spaces', `
    Анна Ветрова | Анна Ветрова | Открываю заседание. Первый вопрос — о мосте.
      Пётр Седов | Пётр Седов | Мост готов, осталась разметка.
    Анна Ветрова | Анна Ветрова | Когда её закончат?
      Олег Рощин | Олег Рощин | Обещали к пятнице.
      Пётр Седов | Пётр Седов | Если не будет дождя.
    Анна Ветрова | Анна Ветрова | Спасибо, переходим к школе.
  `, { language: 'ru' });

  reads('two hyphens behind capitals', `
      CHAIR | CHAIR -- The meeting is open. We begin with the bridge.
    HARROW | HARROW -- When will it carry lorries again?
    OAKLEY | OAKLEY -- In May, if the paint dries.
    HARROW | HARROW -- And if it does not?
    OAKLEY | OAKLEY -- Then in June.
      CHAIR | CHAIR -- We come to the school.
  `);

  reads('two angles between spaces', `
    Anna Harrow | Anna Harrow >> The meeting is open.
     Bob Oakley | Bob Oakley >> I want to ask about the bridge. When does it open?
    Anna Harrow | Anna Harrow >> In May, they tell me.
     Bob Oakley | Bob Oakley >> And the school?
    Anna Harrow | Anna Harrow >> That goes well.
  `);

  reads('a long dash that touches both sides', `
    Анна Ветрова | Анна Ветрова—Открываю заседание.
      Пётр Седов | Пётр Седов—Хочу спросить о мосте. Когда его откроют?
    Анна Ветрова | Анна Ветрова—В мае, если не будет дождя.
      Пётр Седов | Пётр Седов—А школу?
    Анна Ветрова | Анна Ветрова—Школу — осенью.
  `, { language: 'ru' });

  reads('a dash behind a form of address, a name and more names', `
      PRESIDENTE | O SR. PRESIDENTE (João Prata. ABC - XY) - Declaro aberta a sessão.
     MARIA SOUSA | A SRA. MARIA SOUSA (DEF - ZW) - Quero perguntar sobre a ponte. Quando abre?
     PEDRO COSTA | O SR. PEDRO COSTA - As obras começam em maio.
     MARIA SOUSA | A SRA. MARIA SOUSA (DEF - ZW) - E a escola?
     PEDRO COSTA | O SR. PEDRO COSTA - A construção da escola vai bem.
      PRESIDENTE | O SR. PRESIDENTE (João Prata. ABC - XY) - A sessão está encerrada.
  `, { terse: true });

  reads('the dash of the Arabic script', `
         رئیس | رئیس ـ جلسه را آغاز می‌کنیم.
    حسن رضایی | حسن رضایی ـ می‌خواهم درباره پل بپرسم. سال آینده چه می‌شود؟
         رئیس | رئیس ـ متشکرم.
    علی کریمی | علی کریمی ـ کار پل در بهار آغاز می‌شود.
    حسن رضایی | حسن رضایی ـ و مدرسه چطور؟
    علی کریمی | علی کریمی ـ ساخت مدرسه خوب پیش می‌رود.
         رئیس | رئیس ـ جلسه پایان یافت.
  `, { terse: true });

  reads('a number in brackets before the name', `
    Анна Ветрова | (1) Анна Ветрова: Открываю заседание.
      Пётр Седов | (2) Пётр Седов: Хочу спросить о мосте. Когда его откроют?
    Анна Ветрова | (3) Анна Ветрова: В мае.
      Пётр Седов | (4) Пётр Седов: А школу?
    Анна Ветрова | (5) Анна Ветрова: Школу осенью.
  `, { terse: true });

  reads('a term of a wiki’s list of definitions', `
    Anna Harrow | ; Anna Harrow : The meeting is open.
     Bob Oakley | ; Bob Oakley : I want to ask about the bridge. When does it open?
    Anna Harrow | ; Anna Harrow : In May, they tell me.
     Bob Oakley | ; Bob Oakley : And the school?
    Anna Harrow | ; Anna Harrow : That goes well.
  `);

  reads('signs that tell who asks and who answers', `
           @ | ◎山田議長
    山田議長 | ただいまから会議を開きます。
             |
           @ | ◆佐藤委員
    佐藤委員 | この橋の予算についてお尋ねします。来年度はどうなりますか。
             |
           @ | ◎山田議長
    山田議長 | 橋の工事は五月に始まります。
             |
           @ | ◆佐藤委員
    佐藤委員 | では学校についても伺います。
             |
           @ | ◎山田議長
    山田議長 | 以上で質疑を終わります。
  `, { terse: true });

  reads('emphasis within the label', `
             @ | De **voorzitter**:
    voorzitter | Ik open de vergadering.
               |
             @ | De heer **Jansma** (ABC):
        Jansma | Ik wil vragen naar de begroting van de brug. Wat gebeurt er volgend jaar?
               |
             @ | De **voorzitter**:
    voorzitter | Dank u wel.
               |
             @ | Mevrouw **Terpstra** (DEF):
      Terpstra | De bouw van de brug begint in mei.
               |
             @ | De **voorzitter**:
    voorzitter | Ik sluit de vergadering.
  `, { terse: true });

  reads('a name and its point before sentences of a word', `
    Анна Ветрова | Анна Ветрова. Открываю заседание.
      Пётр Седов | Пётр Седов. Спасибо. Мост готов, осталась разметка.
    Анна Ветрова | Анна Ветрова. Когда её закончат?
      Пётр Седов | Пётр Седов. Скоро. Обещали к пятнице.
    Анна Ветрова | Анна Ветрова. Хорошо. Переходим к школе.
      Пётр Седов | Пётр Седов. Школа тоже готова.
  `, { language: 'ru' });

  reads('a surname with initials, and a tab', `
    Ветрова А.Б. | Ветрова А.Б.\tОткрываю заседание.
      Седов П.Н. | Седов П.Н.\tХочу спросить о мосте. Когда его откроют?
    Ветрова А.Б. | Ветрова А.Б.\tВ мае.
      Рощин О.С. | Рощин О.С.\tА школу?
    Ветрова А.Б. | Ветрова А.Б.\tШколу осенью.
  `, { language: 'ru' });

  reads('a surname with initials in brackets', `
    Ветрова А.Б. | [Ветрова А.Б.] Открываю заседание.
      Седов П.Н. | [Седов П.Н.] Хочу спросить о мосте. Когда его откроют?
    Ветрова А.Б. | [Ветрова А.Б.] В мае.
      Рощин О.С. | [Рощин О.С.] А школу?
    Ветрова А.Б. | [Ветрова А.Б.] Школу осенью.
  `, { language: 'ru' });

  reads('a name and its house in brackets of their own', `
    Anna Harrow | [Anna Harrow (Wend Ferries)] The meeting is open.
     Bob Oakley | [Bob Oakley (Daily Tide)] I want to ask about the bridge. When does it open?
    Anna Harrow | [Anna Harrow (Wend Ferries)] In May, they tell me.
     Bob Oakley | [Bob Oakley (Daily Tide)] And the school?
    Anna Harrow | [Anna Harrow (Wend Ferries)] That goes well.
  `);

  reads('whole names in angle brackets', `
    Anna Harrow | <Anna Harrow> The meeting is open.
     Bob Oakley | <Bob Oakley> I want to ask about the bridge. When does it open?
    Anna Harrow | <Anna Harrow> In May, they tell me.
     Bob Oakley | <Bob Oakley> And the school?
    Anna Harrow | <Anna Harrow> That goes well.
  `);

  reads('lines behind the words, in a script without capitals', `
    王小明 | 現在開會。請大家發言。
         @ | — 王小明
           |
    李大華 | 請問橋樑的預算如何？明年會增加嗎？
         @ | — 李大華
           |
    王小明 | 橋樑工程五月開工，八月完工。
         @ | — 王小明
           |
    李大華 | 那麼學校呢？什麼時候可以開學？
         @ | — 李大華
           |
    王小明 | 學校的建設進行得很順利，明年春天開學。
         @ | — 王小明
  `, { terse: true, after: true });

  reads('one name and its point before a sentence of a word', `
    Борис | Борис. Открываю заседание.
     Анна | Анна. Хочу спросить о мосте. Когда его откроют?
    Борис | Борис. Спасибо. Работы на мосту начнутся в мае.
     Анна | Анна. Что будет со школой?
    Борис | Борис. Школа откроется осенью.
     Анна | Анна. Благодарю вас.
    Борис | Борис. Переходим к голосованию.
     Анна | Анна. Голосую против.
    Борис | Борис. Заседание закрыто.
  `, { language: 'ru', terse: true });

  reads('a bar that touches the name: a radio', `
               # | Особое мнение
                 |
     О. Брежина  | О. Брежина― Добрый вечер. Сегодня у нас историк Лев Карташов. Здравствуйте!
                 |
    Л. Карташов  | Л. Карташов― Здравствуйте.
                 |
     О. Брежина  | О. Брежина― Вы читали письмо учителей?
                 |
    Л. Карташов  | Л. Карташов― Читал. И подписал бы, если бы был учителем.
                 |
    Л. Карташов  | Но я не учитель, и моё дело читать письма через сто лет.
                 |
     О. Брежина  | О. Брежина― А сейчас?
                 |
    Л. Карташов  | Л. Карташов― А сейчас я зритель.
  `, { language: 'ru' });

  it('a bar on a line between the name and the words: it parts the name from what was said before', () => { assertReads(`
              # | Редколлегия
                |
              @ | О. Брежина
              = | ―
    О. Брежина  | Добрый день. И сразу предупреждаю слушателей: у нас сегодня гость.
              @ | Л. Карташов
              = | ―
    Л. Карташов | Добрый день, Ольга.
              @ | О. Брежина
              = | ―
    О. Брежина  | Начнём с архива?
              @ | Л. Карташов
              = | ―
    Л. Карташов | Начнём. Его закрыли в понедельник.
  `); });

  reads('a semicolon', `
    Инна Ольховская | Инна Ольховская; Добрый вечер. Начнём с простого: чья это набережная?
       Глеб Тарутин | Глеб Тарутин; Формально она города; на деле ничья.
    Инна Ольховская | Инна Ольховская; А музей что думает?
       Софья Мирная | Софья Мирная; Музей думает, что берег надо вернуть людям.
       Глеб Тарутин | Глеб Тарутин; И мы так думаем.
    Инна Ольховская | Инна Ольховская; Тогда за чем же дело?
  `, { language: 'ru' });

  reads('a sign between spaces, whichever it is', `
    Wren | Wren ~ I loved the middle part, where nothing happens for forty pages.
    Abel | Abel ~ I did not. I skipped it.
    Wren | Wren ~ You skipped the best of it!
    Joss | Joss ~ Can we talk about the ending first?
    Abel | Abel ~ The ending is fine, but who is the man in the boat?
    Wren | Wren ~ He is the brother.
  `, { language: 'en', terse: true });

  for (const sign of ['=', '/', '→', '·']) it(`the sign ${sign}`, () => { assertReads(`
    Dana Whitlock | Dana Whitlock ${sign} Good evening. When does the bridge open?
      Luis Moreno | Luis Moreno ${sign} In the autumn, if the steel comes.
    Dana Whitlock | Dana Whitlock ${sign} And if it does not?
      Luis Moreno | Luis Moreno ${sign} Then we wait.
       Kim Harrow | Kim Harrow ${sign} We have been waiting for two years.
  `); });
});
