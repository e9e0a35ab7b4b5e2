/**
 * Calls back when the system goes from light to dark or back: pages follow at once, and marks must be legible on them.
 * @returns a function that ends it
 */
export function watchScheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  // A moment later: pages with styles of their own may take a transition for it.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_MS);
  };
  dark.addEventListener('change', onChange);
  return () => {
    clearTimeout(timer);
    dark.removeEventListener('change', onChange);
  };
}

const SETTLED_MS = 300;
