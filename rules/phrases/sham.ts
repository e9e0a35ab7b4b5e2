import type { Phrase } from '../../engine/rule';

/** Acts for show, told in variable words: 补 + 台账, 盖 + 绿网, 锁 + 大门. */
const phrases: Phrase[] = [
  {
    cue: 'sham.record',
    patterns: [
      'part.patch >9 part.record',
      'part.record >6 「倒签」|「倒填」|「补签」|「补写」|「补上」|「补齐」|「造假」|「充作」|「摆拍」|「编造」|「现编」',
    ],
  },
  { cue: 'sham.cover', patterns: ['part.cover >9 part.screen', 'part.screen >8 part.cover'] },
  { cue: 'sham.shut', patterns: ['part.shut >7 part.door', 'part.door >3 part.shut'] },
];

export default phrases;
