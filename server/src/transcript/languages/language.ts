/**
 * What recognition knows of one language. Words are in lower case, forms as they stand in labels; a language is a file of this
 * shape and a line in `index.ts`. Lists need not be whole: a document's own repetitions say more than any list.
 */
export interface LanguageData {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** First and last code unit of letters that no other of our languages is written in, where these tell the language; words need not be parted then. */
  readonly script?: readonly [first: number, last: number];
  /** The commonest words of its sentences: tell the language, and tell a sentence from a label. */
  readonly common: string;
  /** Open a sentence, and name nobody: "therefore", "итак", "denn". */
  readonly openers?: string;
  /** Stand before a name and are no part of it, with a point where they are nothing without one ("on."): "mr", "г-н", "frau", "la señora". */
  readonly honorifics: string;
  /** Stand before a form of address or an office: "the Chair", "o Sr. Presidente". Those that are honorifics as well go with an office alone. */
  readonly articles?: string;
  /** Name an office that may stand before a name or instead of one: "president", "председатель", "ministerin". */
  readonly offices: string;
  /** Say who somebody is on a line below the name, and name nobody by themselves: "member", "инженер". */
  readonly professions?: string;
  /** Offices that are of nothing but of many people: a particle behind one begins a name ("Senador da Silva"). */
  readonly members?: string;
  /** Join an office to what it is of, in any letter case: "of", "für"; and in small letters alone, since names begin with them in capitals: "do". */
  readonly joins?: string;
  readonly joinsInSmall?: string;
  /** What an office is of, where the two stand side by side before a name, in capitals: "Minister Zdrowia Jan Nowak". */
  readonly domains?: string;
  /** Name a part in the conversation instead of a person: "q", "вопрос", "moderator". */
  readonly parts: string;
  /** Name more than one speaker, or nobody in particular: "voices", "реплики", "some". */
  readonly groups: string;
  /** Given names that are also among the words of sentences or headings of some language: "will", "яна". Before a family name they are names. */
  readonly given?: string;
  /** Lower-case pieces of a name: "von", "de la", "ibn". */
  readonly particles: string;
  /** Stand behind a name and belong to it: "jr", "ml". */
  readonly suffixes?: string;
  /** Stand before a colon like a label and are none: "note", "первое", "source". */
  readonly decoys: string;
  /** How names end that stand behind a given one where people are spoken to: "вич", "вна". */
  readonly patronymics?: string;
  /** Stand before the number of a page that has a line to itself: "page", "стр". */
  readonly pages?: string;
  /** What a stage direction without brackets is made of: nouns, and behind "|" what may stand beside them: "applause", "prolonged". */
  readonly stage?: string;
  /** Stand before a colon and whoever made a picture or wrote what stands there: "photo", "author". */
  readonly credits?: string;
  /** At the end of a clause, where words are not parted, lead to what somebody says: "說". */
  readonly says?: string;
  /** Said in talk, and hardly ever in lists of what was done: of oneself, assent, thanks. */
  readonly talk?: string;
  /** Behind a name and no mark, say that a question of an order paper begins: "asked". */
  readonly asks?: string;
  /** Behind a name and a bracket, say that a minute tells in its own words what somebody said: "said", "stated". */
  readonly reports?: string;
  /** Among the first words behind a comma, say in whose name somebody speaks: "behalf", "Namen". */
  readonly behalf?: string;
  /** How the record's own sentences begin, phrases parted by "|": "question agreed to". They may stand within what somebody says. */
  readonly notes?: string;
  /** What opens the heading of a script's scene with a point ("INT."), and, behind "|", what a play's headings count ("act", "явление"). */
  readonly scenes?: string;
  /** What the record itself says between turns, phrases parted by "|": "addressed the Chair", "efectuada la votación". */
  readonly record?: string;
}
