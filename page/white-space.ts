/** A line break that may fall inside a sentence; the engine reads over it. */
const SOFT_BREAK = '\u2028';

const ENDS_SENTENCE = /[。！？!?…][”’」』）)》"']*\s*$/u;
const CONTROLS = /[\t\n\v\f\r\u2028\u2029]/g;
/** A line end after which the sentence may go on: no blank line, no full stop, no indent around it. */
const WRAPPED = /(?<![\n。！？!?…”’」』][^\S\n]*)\n(?![^\S\n]*\n|\u3000| {2})/g;

/** True for a text without any character that is seen. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** True when a line that ends like this ends its sentence too. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-12));
}

/** Text as it is shown where white space collapses: line ends are spaces. Keeps the length. */
export function asLine(text: string): string {
  return text.replace(CONTROLS, ' ');
}

/** Text as it is shown where line ends are kept (`<pre>`): a wrapped line is a soft break. Keeps the length. */
export function keepLines(text: string): string {
  return text.replace(/[\t\v\f\r\u2028\u2029]/g, ' ').replace(WRAPPED, SOFT_BREAK);
}
