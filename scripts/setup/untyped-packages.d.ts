// Types of the parts we use of packages that ship none.

declare module 'opencc-js/dict/*' {
  /** Pairs `from to`, parted by `|`. */
  const pairs: string;
  export default pairs;
}

declare module 'html-encoding-sniffer' {
  interface Options {
    xml?: boolean;
    transportLayerEncodingLabel?: string;
    /** Name of an encoding; without it windows-1252. */
    defaultEncoding?: string;
  }
  /** Name of the encoding of an HTML file, by byte order mark and `meta`. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: Options): string;
}
