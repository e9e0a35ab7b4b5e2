/** True in a frame inside a page. */
export function isInnerFrame(): boolean {
  return window.top !== window;
}

/**
 * Hosts that a frame belongs to: its own and those of all pages around it, as far as the browser tells. A frame
 * without an address (`srcdoc`) has its parent's.
 */
export function hostsHere(): string[] {
  const around = location.ancestorOrigins ?? [originOfTop()];
  return [...new Set([location.hostname, ...[self.origin, ...around].map(hostOf)])].filter(
    (host) => host !== '',
  );
}

/** For browsers without `ancestorOrigins`; a page of another origin does not tell. */
function originOfTop(): string {
  try {
    return window.top?.origin ?? '';
  } catch {
    return '';
  }
}

function hostOf(origin: string): string {
  return /^\w+:\/\/([^/:]+)/.exec(origin)?.[1] ?? '';
}
