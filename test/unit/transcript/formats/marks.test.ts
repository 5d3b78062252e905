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
});
