import { describe, expect, test } from 'vitest';
import { splitCues as cues, splitKnowledge } from '../../tests/small-splits';
import { readParagraphs } from '../read';
import { isHarmed, isStated, totalsIn } from './total';

/** What `ask` says of each number of people, by its words. */
function numbers(text: string, ask: typeof isStated): string[] {
  return [...readParagraphs(splitKnowledge, text)].flatMap((paragraph) =>
    cues
      .of(paragraph, 'num.people')
      .filter((number) => ask(cues, text, paragraph, number))
      .map(({ start, end }) => text.slice(start, end)),
  );
}

function totals(text: string): string[] {
  return [...readParagraphs(splitKnowledge, text)].flatMap((paragraph) =>
    totalsIn(cues, text, paragraph).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('a total', () => {
  test.each([
    ['is told by what was done', '问责9人。', ['9人']],
    ['not by what must be done', '必须处分9人。', []],
    ['not by the name of an act', '学习问责条例9人。', []],
    ['is more than one', '问责1人。', []],
    ['stands near the word', '问责一二三四五六七八九十9人。', ['9人']],
    ['not eleven characters off', '问责一二三四五六七八九十一9人。', []],
    ['is no part', '问责9人，其中处分4人。', ['9人']],
    ['nor where 其中 stands some words ahead', '问责9人，其中村里处分4人。', ['9人']],
    ['but what comes after a part', '其中一项，处分4人。', ['4人']],
    ['is not that of a post', '处分9名村干部。', []],
    ['unless it says that all are', '处分9人都是村干部。', ['9人']],
    ['or what the rest are', '处分9人其余科员。', ['9人']],
    ['is not one of several measures', '处分9人、约谈6人。', []],
    ['in one sentence', '处分9人。约谈6人。', ['9人', '6人']],
    ['unless a word holds all to account', '问责9人，处分6人。', ['9人']],
    ['or it is told of them', '处分9人，其中约谈6人。', ['9人']],
    ['whatever stands farther behind', '处分9人、约谈6人，看其中。', []],
    ['is not that of the harmed', '受伤9人处分。', []],
    ['nor of a country', '全国处分9人。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(totals(text)).toEqual(expected);
  });
});

describe('a number of the harmed', () => {
  test.each([
    ['ahead of the word', '9人死亡。', ['9人']],
    ['behind it', '失联9人。', ['9人']],
    ['in another part of the sentence', '死亡，9人。', []],
    ['in another one ahead', '9人，死亡。', []],
    ['too far off', '9人一二三四五死亡。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(numbers(text, isHarmed)).toEqual(expected);
  });
});

describe('another count begins', () => {
  test.each([
    ['where the word stands ahead', '问责9人。', ['9人']],
    ['with a word between', '问责了共有9人。', ['9人']],
    ['not where it stands behind', '9人被问责。', []],
    ['not where it must be done', '必须问责9人。', []],
    ['not without such a word', '处分9人。', []],
    ['though another stands behind', '问责9人追责。', ['9人']],
    ['not of a part', '问责其中9人。', []],
    ['not where they are described', '被问责的9人。', []],
    ['though something before was', '他的问责9人。', ['9人']],
    ['though a part was told before', '其中一项已完成，问责9人。', ['9人']],
  ])('%s: %s', (_, text, expected) => {
    expect(numbers(text, isStated)).toEqual(expected);
  });
});
