import type { Phrase } from '../../engine/rule';

/** What blurs or softens, told in variable words. */
const phrases: Phrase[] = [
  {
    cue: 'noone.liable',
    patterns: [
      'bit.nobody >8 *bit.liable',
      'quant.none >8 *bit.liable',
      'bit.no >6 *bit.somebody >8 *bit.liable',
      'bit.noneed >4 *bit.liable',
      'bit.never >4 *bit.somebody >6 *bit.liable|bit.foot',
    ],
  },
  {
    cue: 'noone.liable',
    patterns: [
      'bit.hard >2 *bit.punish >4 *bit.person|bit.whose',
      'bit.no >2 *bit.sent|measure.post|measure.admin|court.gate >4 *bit.somebody',
    ],
  },
  {
    cue: 'bit.anonymous',
    patterns: ['bit.signed >5 bit.everyone', 'bit.no|「不见」|「没提到」|「不带」 >6 *bit.onename'],
  },
  {
    cue: 'mark.nameless',
    patterns: [
      'bit.no|「不见」 >4 *bit.somebody >3 *bit.name',
      'bit.no >2 *bit.naming >6 *bit.somebody',
    ],
  },
  {
    cue: 'mark.nameless',
    patterns: [
      '「是谁」|「了谁」|「姓名」|「叫什么」|「何人」|「哪几个人」|「哪些人」|「哪一位」 >14 *bit.unclear',
    ],
    scope: 'sentence',
  },
  {
    cue: 'mark.unpunished',
    patterns: ['bit.no >2 *bit.sent|measure.post|measure.admin|court.gate >4 *bit.somebody'],
  },
  {
    cue: 'crime.fact',
    patterns: [
      'bit.take >12 num.money',
      '「收了」|「拿了」|「收过」|「拿过」 >2 bit.giver >14 num.money',
    ],
  },
  { cue: 'diffuse.all', patterns: ['bit.all >6 *bit.share', '*bit.unclear >8 *bit.whose'] },
  { cue: 'diffuse.all', patterns: ['bit.body >4 bit.debate >2 bit.passed'] },
  { cue: 'bit.nofault', patterns: ['bit.deny >3 *bit.lapse'] },
  {
    cue: 'soft.blur',
    patterns: [
      '「让」|「帮助」|「替」|「使」 >2 bit.somebody|bit.self|swap.folk|「他」|「他们」 >3 bit.escape >3 bit.penalty',
    ],
  },
  { cue: 'swap.named', patterns: ['bit.mode >1 kind.handling|「免职」|「惩罚」'] },
  {
    cue: 'late.delay',
    patterns: ['「迟迟」|「始终」|「一直」|「长期」 >1 stay.not|「不」 >2 *bit.settle'],
  },
  {
    cue: 'diffuse.unclear',
    patterns: ['bit.whose|bit.duty >12 *bit.unclear', '*bit.unclear >2 *bit.duty'],
    scope: 'sentence',
  },
  { cue: 'unit.pays', patterns: ['bit.public >6 bit.foot'] },
  // 去邻站任站长, 到隔壁镇当主任
  {
    cue: 'move.to',
    patterns: [
      '「去」|「去了」|「到」|「到了」 >0 「邻」|「隔壁」|「别的」|「另一个」 >3 「任」|「当」|「做」',
    ],
  },
  {
    cue: 'keep.perk',
    patterns: [
      'bit.perk >6 *bit.kept',
      '*bit.kept >2 bit.perk',
      '「还是」|「仍是」|「还坐」|「仍坐」|「还用」 >6 「椅子」|「办公室」|「位子」|「专车」|「座位」|「待遇」|「工资」',
    ],
  },
  { cue: 'soft.naught', patterns: ['bit.equals >2 *bit.naught'] },
  {
    cue: 'soft.question',
    patterns: ['bit.this >6 bit.call >4 bit.penalty', 'bit.this >2 「也」 >2 bit.penalty'],
  },
  {
    cue: 'soft.question.measure',
    patterns: [
      'measure.light|measure.admin.light|measure.post|light.token|bit.smallpay|bit.lesser >8 bit.call >4 bit.penalty',
    ],
  },
  { cue: 'soft.pause', patterns: ['*bit.pause >3 bit.while'] },
  { cue: 'soft.seat', patterns: ['bit.swap >3 bit.seat'] },
  { cue: 'soft.seat.on', patterns: ['bit.swap >4 bit.seat >8 *bit.on'] },
  {
    cue: 'move.back',
    patterns: [
      'bit.hush >6 *bit.appointed',
      '「已在」|「已到」|「已去」|「又在」|「又到」 >12 「任」|「当」|「做」|「主持」|「上班」 >4 post',
      '「已在」|「已到」|「已去」|「又在」|「又到」 >12 cushion.post|cushion.firm',
    ],
  },
  { cue: 'late.delay', patterns: ['bit.late >3 num.years'] },
  {
    cue: 'late.outwait',
    patterns: ['「拖到」|「压到」|「等到」|「捂到」|「熬到」|「撑到」|「耗到」 >10 *late.end'],
  },
  { cue: 'late.expired', patterns: ['bit.limit >4 bit.term', 'bit.term >4 bit.limit'] },
  { cue: 'mandate.out', patterns: ['*bit.outside >8 *bit.whoseblame'] },
  { cue: 'person.spared', patterns: ['bit.self >6 *bit.unhurt'] },
  {
    cue: 'record.off',
    patterns: [
      'bit.unrecorded >4 *bit.record',
      '*bit.harmless >6 *bit.career',
      'bit.career >4 「不受影响」',
    ],
  },
  { cue: 'light.token', patterns: ['bit.fine >4 bit.smallpay', 'bit.fine >2 num.money'] },
  {
    cue: 'org.held',
    patterns: ['org.party|org.gov >8 measure.light.notice|measure.light.check|measure.org'],
  },
];

export default phrases;
