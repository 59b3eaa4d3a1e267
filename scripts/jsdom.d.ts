/** The part of jsdom that the command line uses; its own types are a package of their own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { readonly url: string });
    readonly window: { readonly document: Document };
  }
}
