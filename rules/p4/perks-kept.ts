import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/perks-kept',
  portrait: 4,
  title: { zh: '人免了，待遇不变', en: 'Removed, yet pay and rank untouched' },
  explanation: {
    zh: '文中说人被免职、调离或请辞，级别、薪水、待遇却照旧。条例要求处理与过错相当（第3条）；调整职务、免职、降职是几种不同的组织处理（组织处理规定第3条），轻重不同。',
    en: 'The text says that somebody was removed or moved while rank, pay and benefits stayed. Measures are to match the fault (art. 3); transfer, removal and demotion are different organisational measures (Provisions on Organisational Handling, art. 3).',
  },
  innocent: {
    zh: '是正常的岗位调整还是对失职的处理；待遇保留有没有规定的依据；有没有另外的处分。',
    en: 'Whether this is an ordinary move or a response to a fault, whether the rules keep the pay, and whether a sanction was given besides.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '组织处理规定', article: 3, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'exit:measure.post|exit.word|measure.admin|account.sanction > perk:keep.perk|keep.fixed',
    'exit:measure.post|exit.word|measure.admin|account.sanction >8 perk:keep.on',
    'exit:measure.post.suspend|measure.post.remove|measure.post.resign > perk:keep.duty',
    'return:move.to > perk:keep.perk',
    'perk:*keep >20 exit:measure.post.remove|measure.post.resign|measure.post.demote|account.sanction|account.hold',
  ],
  unless: [
    'domain.other|mark.righted in window',
    '「身体原因」|「健康原因」|「年龄原因」|「到龄」|「因病」 in sentence',
  ],
  also: [6],
  falsePositives: ['依规定保留职级的正常调整', '因病或到龄离开领导岗位'],
  examples: [
    '【被撤換的主任調去當顧問,薪俸一分沒少。】',
    '【出事后局长被免职,级别却一点没动。】',
    '【保留原待遇,就算把他免职了。】',
    '【局长引咎辞职,人搬到隔壁楼,坐的还是原来那间办公室。】',
    '【免职决定上午宣布,下午他照常签发文件。】',
    '【挨了处分的所长照样主持全所的工作,窗口上换了块牌子。】',
  ],
  counterexamples: [
    '停职的所长第二天照常主持工作,县里查无失职,向他致歉。',
    '她从一线岗位转任档案员,工资不变,公司内部早有安排。',
    '董事会让他改任顾问,薪水照领。',
    '停职期间待遇不变的,依照前款执行。',
    '单位调整了门卫的排班,工资照旧。',
    '他因病辞去局长职务,原待遇不变。',
    '科长被撤职后由副科长代管,新来的同志继续主持窗口工作。',
  ],
});
