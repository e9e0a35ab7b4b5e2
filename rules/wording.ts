import type { Portrait } from '../engine/types';
import type { Written } from './portraits';

/** What a reader is told of a passage that no rule found but the ranker did. */
export interface WordingSource {
  title: Written;
  explanation: Written;
  innocent: Written;
}

const explanation: Written = {
  zh: '没有哪一条规则专门描写这段话。它的用词和搭配，与本扩展自己写作的练习语料中属于这一画像的段落相近；标出的词是分量最重的几处。这只是措辞上的相近，值得核实，并不说明事情如此。',
  en: 'No rule describes this passage. Its words, and how they stand together, resemble passages of this portrait in the corpus that was written for this extension; the words shown weighed most. A likeness of wording is worth checking; it does not show that things were so.',
};

const innocent: Written = {
  zh: '先读完上下文：段落可能只是引述、设想或普通的情况介绍，处理的经过和理由也可能写在别处。',
  en: 'Read what stands around it first: the passage may quote, suppose or simply describe, and how the matter was handled, and why, may be told elsewhere.',
};

/** The ranker's findings carry the rule `p1/wording` … `p6/wording`. */
export const wordings: Record<Portrait, WordingSource> = {
  1: wording({ zh: '读来像是推了才问', en: 'Reads as if nobody asked until pushed' }),
  2: wording({ zh: '读来像是下级替上级担', en: 'Reads as if the lower paid for the upper' }),
  3: wording({ zh: '读来像是小事也问责', en: 'Reads as if a trifle was made a case' }),
  4: wording({ zh: '读来像是避重就轻', en: 'Reads as if it was handled too softly' }),
  5: wording({ zh: '读来像是随意问责', en: 'Reads as if decided on a whim' }),
  6: wording({ zh: '读来像是问完就算', en: 'Reads as if it ended with the punishment' }),
};

function wording(title: Written): WordingSource {
  return { title, explanation, innocent };
}
