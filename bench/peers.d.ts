// Types of the parts we use of peers that ship none.

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** Pairs: index of the last unit of the hits, the terms that end there. */
    search(text: string): [number, string[]][];
  }
}

declare module 'mark.js' {
  interface Options {
    separateWordSearch?: boolean;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options?: Options): void;
    markRegExp(pattern: RegExp): void;
  }
}
