import { reaches } from '../engine/report';
import type { Shown } from './heed';
import type { Message } from './messages';

/** What the badge shows. Hints that are not painted do not count there: on their own they say too little. */
export function summaryOf({ report: { findings, partial }, least }: Shown): Message<'summary'> {
  const firm = findings.filter(({ strength }) => reaches(strength, least));
  const portraits = [...new Set(firm.map(({ portrait }) => portrait))];
  return { type: 'summary', portraits, count: firm.length, partial };
}
