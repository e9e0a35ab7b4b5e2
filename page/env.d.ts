/// <reference types="vite/types/importMeta.d.ts" />

interface ImportMetaEnv {
  /** True in builds for tests only: they may run on pages of this machine. */
  readonly WENZE_TEST: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

interface Document {
  /** Chromium alone makes pages ready before they are asked for. */
  readonly prerendering?: boolean;
}
