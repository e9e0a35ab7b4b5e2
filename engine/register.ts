/** A line that opens an article or a numbered item: 第十二条, 第 3 條, （三）, 三、. */
const PROVISION =
  /^\s*(?:第\s*[0-9０-９一二三四五六七八九十百零]+\s*[条條]|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)/;

/** Fewest provisions, and their smallest share of all lines, that make a text a statute. */
const FEWEST = 8;
const SHARE = 0.2;

/**
 * Whether a text is itself a law or a body of rules. Such a text states what ought to be from end to end
 * (a norm in the sense of PORTRAITS), also where a single line of it, read alone, would look like an event.
 */
export function isStatute(text: string): boolean {
  let lines = 0;
  let provisions = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    lines += 1;
    if (PROVISION.test(line)) provisions += 1;
  }
  return provisions >= FEWEST && provisions / lines >= SHARE;
}
