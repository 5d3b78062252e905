/** As the protocol has them: 0-based, in UTF-16 units. */
export interface Place { readonly line: number; readonly character: number }
export interface Change { readonly range: { readonly start: Place; readonly end: Place }; readonly text: string }
