import type { Phrase } from '../../engine/rule';

/** Acts for show, told in variable words: 补 + 台账, 盖 + 绿网, 锁 + 大门. */
const phrases: Phrase[] = [
  {
    cue: 'sham.record',
    patterns: [
      'fake.patch >9 fake.record',
      'fake.record >6 「倒签」|「倒填」|「补签」|「补写」|「补上」|「补齐」|「造假」|「充作」|「摆拍」|「编造」|「现编」',
    ],
  },
  { cue: 'sham.cover', patterns: ['fake.cover >9 fake.screen', 'fake.screen >8 fake.cover'] },
  { cue: 'sham.shut', patterns: ['fake.shut >7 fake.door', 'fake.door >3 fake.shut'] },
  {
    cue: 'sham.forged',
    patterns: [
      'fake.forge >9 fake.record|「签字」|「日期」',
      'fake.record >8 「改了个日期」|「改个日期」|「换个日期」|「改日期」|「倒填」|「倒签」',
    ],
  },
];

export default phrases;
