/** The oldest browsers that it runs in: major versions, as the manifests name them. */
export const OLDEST = {
  // 105 brought the Custom Highlight API, 110 the colour of the badge's text.
  chromium: 111,
  // Brought the Custom Highlight API, and is what long-term releases have.
  firefox: 140,
} as const;

/**
 * Whether this browser can paint marks. A derivative may name a version that it is not, and settings of the browser can
 * take parts away: the manifest alone does not answer this.
 */
export function canMark(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof StaticRange === 'function' &&
    'highlights' in CSS &&
    'adoptedStyleSheets' in document
  );
}
