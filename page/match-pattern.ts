/**
 * Whether a match pattern speaks of a host. Schemes and paths are passed over: permissions are asked for by host,
 * and a browser that gives one back names them its own way.
 */
export function coversHost(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const named = /^[^:]+:\/\/([^/:]+)/.exec(pattern)?.[1];
  if (named === undefined) return false;
  if (named === '*') return true;
  if (!named.startsWith('*.')) return named === host;
  return host === named.slice(2) || host.endsWith(named.slice(1));
}

/** Whether a host may no longer be read: it is among what was withdrawn `from`, and nothing that is `left` names it. */
export function isWithdrawn(
  host: string,
  from: readonly string[],
  left: readonly string[],
): boolean {
  const names = (patterns: readonly string[]) =>
    patterns.some((pattern) => coversHost(pattern, host));
  return names(from) && !names(left);
}
