import { slotName, t as translate } from '../../locales';
import { looksOf } from '../../page/palette';
import { lookOf } from '../look';
import { useOptions } from './context';
import type { Tried } from './rule-book';

/** One place of the text that was tried, with the words that led there by what each is, and why it was left out. */
export function TriedItem({ tried }: { tried: Tried }) {
  const { t, say, nameOf, knowledge, locale, state } = useOptions();
  const { portrait, rule, quotation, strength, because } = tried;
  const known = knowledge.rule(rule);
  return (
    <li
      class={because ? 'tried tried-out' : 'tried'}
      style={lookOf(portrait, looksOf(state.settings.looks))}
    >
      <p>
        <span class="sample">{nameOf(portrait)}</span> {known ? say(known.title) : rule}
        {strength && (
          <small class="inline"> · {translate(locale, `card.strength.${strength}`)}</small>
        )}
      </p>
      <blockquote class="quotation" lang="zh">
        {quotation.map(({ text, slot }, at) =>
          slot === null ? text : <mark key={at}>{text}</mark>,
        )}
      </blockquote>
      {because && (
        <p class="because">
          {t(because.key, because.params)}
          {because.guard !== '' && <code>{because.guard}</code>}
        </p>
      )}
      <dl class="slots">
        {[...bySlot(tried)].map(([slot, words]) => (
          <div key={slot}>
            <dt>{slotName(locale, slot)}</dt>
            <dd lang="zh">{words.join('、')}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function bySlot({ quotation }: Tried): Map<string, string[]> {
  const slots = new Map<string, string[]>();
  for (const { text, slot } of quotation) {
    if (slot === null) continue;
    const words = slots.get(slot) ?? [];
    if (!words.includes(text)) slots.set(slot, [...words, text]);
  }
  return slots;
}
