import assert from 'node:assert/strict';
import { readLabel } from '../../../server/src/transcript/reading/label';

/** Draws the speaker (^) and the role (~) under a label. */
function assertLabel(picture: string, form?: string): void {
  const [text, drawn] = picture.replace(/^\n/, '').split('\n').map(line => line.slice(6));
  const reading = readLabel(text);
  assert.ok(reading, text);
  const marks = [...text].map(() => ' ');
  for (let at = reading.roleStart; at < reading.roleEnd; at++) marks[at] = '~';
  for (let at = reading.start; at < reading.end; at++) marks[at] = '^';
  assert.equal(`${text}\n${marks.join('').trimEnd()}`, `${text}\n${drawn.trimEnd()}`);
  if (form) assert.equal(reading.form, form);
}

describe('a label: who, and in what role', () => {
  it('tells a name from the role behind a comma', () => {
    assertLabel(`
      Анна Ветрова, министр дорог Заречья
      ^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~`, 'full');
    assertLabel(`
      Nora Oakley, Jr., Minister of Roads
      ^^^^^^^^^^^^^^^   ~~~~~~~~~~~~~~~~~`);
    assertLabel(`
      Mireille Roe, PsyD
      ^^^^^^^^^^^^^^^^^^`);
  });

  it('tells a name from the office before it', () => {
    assertLabel(`
      Präsident Dr. Nils Ahrend
      ~~~~~~~~~     ^^^^^^^^^^^`, 'office');
    assertLabel(`
      CHIEF JUSTICE HARROW
      ~~~~~~~~~~~~~ ^^^^^^`);
    assertLabel(`
      The Deputy Speaker
          ^^^^^^^^^^^^^^`, 'part');
  });

  it('takes honorifics off', () => {
    assertLabel(`
      Right Hon. Dana Whitlock
                 ^^^^^^^^^^^^^`, 'titled');
    assertLabel(`
      La señora JORDÀ I ROURA
                ^^^^^^^^^^^^^`);
    assertLabel(`
      Г-жа Ветрова
           ^^^^^^^`);
  });

  it('reads brackets as role, party, manner, or the name', () => {
    assertLabel(`
      Mr. Luis Moreno (Professor of Agronomy, Delby College)
          ^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~`);
    assertLabel(`
      Hon. Lena Ortega (Minister of Roads, Lib.)
           ^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~`);
    assertLabel(`
      Carla Tamm (Nordheim) (SPD)
      ^^^^^^^^^^`);
    assertLabel(`
      М.Баулина (как переведено)
      ^^^^^^^^^`, 'initials');
    assertLabel(`
      El señor MINISTRO DE OBRAS (Ríos Vega)
               ~~~~~~~~~~~~~~~~~  ^^^^^^^^^`);
    assertLabel(`
      The PRESIDING OFFICER (Mr. Doe)
          ^^^^^^^^^^^^^^^^^`);
  });

  it('keeps initials with their full stops, wherever they stand', () => {
    assertLabel(`
      Смолкин О. Н., фракция «Поле»
      ^^^^^^^^^^^^^  ~~~~~~~~~~~~~~`, 'initials');
    assertLabel(`
      В.В.Ветров
      ^^^^^^^^^^`, 'initials');
  });

  it('keeps the point of a last initial behind an office and a form of address', () => {
    assertLabel(`
      Адвокат Седов П.А.
      ~~~~~~~ ^^^^^^^^^^`);
    assertLabel(`
      Г-н Седов П.А.
          ^^^^^^^^^^`);
  });

  it('tells a part of the conversation behind a comma from letters that belong to the name', () => {
    assertLabel(`
      АННА ВЕТРОВА, ВЕДУЩАЯ
      ^^^^^^^^^^^^  ~~~~~~~`);
    assertLabel(`
      DANA WHITLOCK, HOST
      ^^^^^^^^^^^^^  ~~~~`);
    assertLabel(`
      DANA WHITLOCK, MBA
      ^^^^^^^^^^^^^^^^^^`);
    assertLabel(`
      Councillor Oakley
      ~~~~~~~~~~ ^^^^^^`);
  });

  it('takes members of a group for a part, with the name of their group', () => {
    assertLabel(`
      Участница фон Берг
      ^^^^^^^^^^^^^^^^^^`, 'full');
    assertLabel(`
      Un député du groupe Rivages
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^`, 'part');
    assertLabel(`
      Plusieurs députés du groupe RIV
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`, 'part');
  });

  it('leaves out the figure of a note behind a name or a role', () => {
    assertLabel(`
      Г-н Седов¹
          ^^^^^`);
    assertLabel(`
      Ветрова²
      ^^^^^^^`);
    assertLabel(`
      П. Седов2
      ^^^^^^^^`);
    assertLabel(`
      Ms. OAKLEY12
          ^^^^^^`);
    assertLabel(`
      Anna Harrow¹, Minister of Roads³
      ^^^^^^^^^^^   ~~~~~~~~~~~~~~~~~`);
    assertLabel(`
      Anna Harrow3, Minister of Roads
      ^^^^^^^^^^^   ~~~~~~~~~~~~~~~~~`);
    assertLabel(`
      Председатель³
      ^^^^^^^^^^^^`, 'part');
  });

  it('leaves in the number that tells one from another', () => {
    assertLabel(`
      Участница2
      ^^^^^^^^^^`);
    assertLabel(`
      Г-жа А1
           ^^`);
    assertLabel(`
      JUROR12
      ^^^^^^^`);
    assertLabel(`
      Female Voice2
      ^^^^^^^^^^^^^`);
  });

  it('is not fooled into certainty by sentences', () => {
    const score = (text: string) => readLabel(text)?.score ?? -Infinity;
    for (const [label, decoy] of [['А.Ветрова', 'И возникает вопрос'], ['Ведущий', 'Во-первых'], ['Mr. DOE', 'Meine Damen und Herren'], ['Nora Oakley', 'First of all we must say this'], ['Вопрос', 'Итак, вопрос такой']])
      assert.ok(score(label) > score(decoy) + 2, `${label} ${score(label)} against ${decoy} ${score(decoy)}`);
  });

  it('answers null where brackets do not match, and never throws', () => {
    assert.equal(readLabel('Name (Party'), null);
    assert.equal(readLabel(')('), null);
    assert.equal(readLabel(''), null);
  });

  it('tells given names that are words of sentences as well from sentences', () => {
    for (const name of ['Яна Тихая', 'Will Arkwell', 'Per Lindholm', 'Una Mossley']) assert.ok(readLabel(name)!.score > 1, name);
    for (const opening of ['Will the', 'Will He', 'Per Il', 'Яна і']) assert.ok(readLabel(opening)!.score < 1, opening);
  });
});
