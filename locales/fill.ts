/**
 * Puts values into a text.
 * @param params values for `{name}`; `{name|one|many}` chooses by whether the value is 1
 */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return (one === undefined ? String(value) : value === 1 ? one : many) ?? whole;
    },
  );
}
