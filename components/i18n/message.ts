/** A text with `{named}` places, or its plural forms chosen by `{n}`. */
export type Message = string | { readonly one: string; readonly other: string };
export type Params = Readonly<Record<string, string | number>>;
