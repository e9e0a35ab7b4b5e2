import type { Phrase } from '../../engine/rule';

/** The low pay, in variable words; nobody watches, somebody watches. */
const phrases: Phrase[] = [
  { cue: 'push.absent', patterns: ['part.watcher >2 part.nopress'], scope: 'clause' },
  { cue: 'push.present', patterns: ['part.watcher >1 part.onepress'], scope: 'clause' },
  { cue: 'trigger.superior', patterns: ['part.superior >2 part.onepress'], scope: 'clause' },
  {
    cue: 'idiom.lowpays',
    patterns: [
      'part.fault >1 「是」|「归」|「都是」|「全是」|「留给」|「算」 >3 foot.any|part.small',
      '「拿」|「找」|「抓」|「叫」|「让」|「推」 >2 foot.any|part.small|auxiliary.who >4 「开刀」|「扛」|「顶」|「背」|「垫背」|「顶罪」|「交差」|「挡」|「出气」|「祭旗」|「认账」',
      '*sanction.any|carry.down >1 「的」 >2 「永远」|「总」|「都」|「从来」|「往往」|「还」 >1 「是」 >4 foot.any|part.small|post.deputy|「后者」',
      '「追责」|「挨板子」|「处分」|「问责」 >2 「的时候」|「时」 >2 「还是」|「也是」|「又是」|「轮到」|「找」 >3 foot.any|part.small|「我们」',
    ],
    scope: 'clause',
  },
  {
    cue: 'lands.low',
    patterns: ['part.fault >4 part.lands >14 foot.any|auxiliary.who|level.low|part.small|unit.low'],
    scope: 'clause',
  },
  {
    cue: 'front.low',
    patterns: [
      '*push.front >4 front.be >18 foot.any|auxiliary.who|level.low|part.small|post.deputy',
      '*account|part.list >6 rank.first >2 front.be >18 foot.any|auxiliary.who|level.low',
      '「起诉书」|「决定书」|「处分决定」|「问责决定」|「处理决定」 >3 link.only >14 foot.any|auxiliary.who|level.low|post.deputy',
      '「名单」 >3 front.be|link.only|「到」 >14 foot.any|auxiliary.who|level.low|post.deputy',
    ],
    scope: 'sentence',
  },
  { cue: 'only.soft', patterns: ['link.only >10 *measure.light'], scope: 'clause' },
];

export default phrases;
