/** Text for one number: chosen by Intl.PluralRules from the argument `count`. Forms that a language lacks are left out. */
export type Plural = { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string };
/** Texts by key; `{name}` stands for an argument. */
export type Catalog = Readonly<Record<string, string | Plural>>;
