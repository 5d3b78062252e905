/**
 * What telling a quotation's speaker needs to know of one language. Words are in lower case, ё as е, ’ as '; lists are
 * separated by spaces. Nothing here need be whole: what stands directly before or behind a speech verb is its subject, known
 * or not; lists are for what stands further away, and for telling "he" from "she".
 */
export interface QuotationLanguage {
  /** BCP 47 primary tag. */
  readonly id: string;
  readonly verbs: readonly Paradigm[];
  /** Phrases before the one whose words they are: "according to", "по словам". Phrases separated by a bar. */
  readonly sources: string;
  /** The same behind the name: German "zufolge", Kazakh "айтуынша". */
  readonly sourcesBehind?: string;
  /** Third person, as a subject: "он:m она:f они:p". */
  readonly pronouns: string;
  /** The same as an object where that stands behind the verb: "him:m"; a subject only before an infinitive ("heard her say"). */
  readonly objects?: string;
  /** First person: the narrator. */
  readonly narrator: string;
  /** Pronouns that hang on the verb ("dit-il"), with their hyphens: "-il:m". */
  readonly clitics?: string;
  /** Nouns for people, in the dictionary form. */
  readonly people: People;
  /** Bodies and papers that speak: "пресс-служба:f company:n". A name behind one is its owner's. */
  readonly bodies: string;
  /** What stands for the one who has it: "his mother's voice". */
  readonly voices?: string;
  /** What tells that somebody's turn passed without words: "made no answer", «промолчал». */
  readonly silences?: string;
  /** Endings of participles, whose subject may stand behind a preposition: "with one poster writing". */
  readonly participles?: string;
  /** Before a name: "mr:m mrs:f", without full stop. */
  readonly honorifics: string;
  /** What a full stop behind it does not end a sentence after: "lt", «им». Honorifics are known already. */
  readonly abbreviations?: string;
  /** Capitalised offices before a name that are no part of it: "president", "senator". */
  readonly titles: string;
  /** Small words inside a name: "von", "de". */
  readonly particles: string;
  /** What begins a noun phrase: articles, possessives, demonstratives. "his:m": tells what its owner is. */
  readonly determiners: string;
  readonly prepositions: string;
  /** What may stand between a subject and its verb, or between a verb and its subject: auxiliaries, adverbs, particles. */
  readonly fillers: string;
  /** Capitalised at a sentence's start and no name. Prepositions, determiners, pronouns and fillers are known already. */
  readonly openers: string;
  /** Endings of adverbs ("ly"), which count as fillers. */
  readonly adverbs?: string;
  /** Endings of words that begin sentences and are no names ("ing"). */
  readonly notNames?: string;
  /** Elisions that begin with an apostrophe ("tis", "em"). */
  readonly elisions?: string;
  /** Common given names. */
  readonly given?: { readonly m: string; readonly f: string };
  /** Where nouns are inflected. */
  readonly cases?: Cases;
  /** A verb may stand without its subject. */
  readonly dropsSubjects?: boolean;
  /** Nouns have a capital letter, so that a capital alone makes no name. */
  readonly capitalNouns?: boolean;
}

/** Stems times endings: `{ stems: 'сказа', endings: 'л:m ла:f' }` is сказал (he), сказала (she). A lone "-" is no ending; whole forms may tell their gender themselves. */
export interface Paradigm {
  readonly stems: string;
  readonly endings: string;
  /** say: a verb of speech (the default); act: what people do while they speak (laughed); relay: the object is the speaker (цитирует). */
  readonly kind?: 'say' | 'act' | 'relay';
}

/** By grammatical gender; `n`: either (where nouns have none) or neuter; `p`: plural. */
export interface People { readonly m: string; readonly f: string; readonly n?: string; readonly p?: string }

export interface Cases {
  /** "oblique:nominative" endings of nouns, tried in turn until a known noun appears. */
  readonly nouns: string;
  /** The same for adjectives. */
  readonly adjectives: string;
  /** Genitive and accusative endings of names, the first that fits is taken. */
  readonly names: string;
  /** Endings of adverbs, which nouns for people seldom have. */
  readonly adverbs: string;
  /** Endings that no subject has: dative, instrumental, prepositional. */
  readonly never: string;
  /** Endings of a complement in the genitive ("глава комитета"). */
  readonly genitive: string;
  /** Endings of a given name's genitive that its nominative never has; names of men that do end so. */
  readonly notGiven: string;
  readonly givenExceptions: string;
  /** Endings of a patronymic. */
  readonly patronymics: string;
  /** Endings of surnames that tell a woman's from a man's. */
  readonly feminine: string;
  readonly masculine: string;
}
