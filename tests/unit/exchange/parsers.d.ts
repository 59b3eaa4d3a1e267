/** The public parsers that read back what we write come without types; this is the part the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly generateGraph: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'papaparse' {
  const Papa: {
    parse(
      text: string,
      options: { readonly header: boolean; readonly skipEmptyLines: boolean },
    ): { readonly data: Record<string, string>[] };
  };
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default Papa;
}
