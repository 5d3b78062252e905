/** What the extension and its webviews say to one another around the messages of each kind of page. */

/** To a page: the page answers with the number when it has done what the message wants, so that nothing is piled up before one that is slow. */
export interface Delivery<Message> { readonly number: number; readonly message: Message }

/** From a page: it has been loaded (again); it has done what was wanted; or something of its own. */
export type FromPage<Message> = { readonly ready: true } | { readonly done: number } | { readonly message: Message };

/** The texts of a page in the user's language, by name; `{0}` stands for what is put in. */
export type Texts = Readonly<Record<string, string>>;
