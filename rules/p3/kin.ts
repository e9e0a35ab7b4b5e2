import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/kin',
  portrait: 3,
  title: { zh: '亲属不签字不搬迁，干部受牵连', en: 'Punished for what relatives refuse' },
  explanation: {
    zh: '文中写亲属不签字、不搬迁、不缴费，在公家单位工作的人被停职、停课或扣钱。条例要求权责对等（第3条），责任只在本人职责范围内（第6条第1款）；公职人员非因法定事由、非经法定程序不受处分（政务处分法第6条）。',
    en: "The text says that relatives refused to sign, move or pay, and that the person who works for the public was suspended or docked. Power and duty are to match (art. 3), responsibility lies within a person's duties (art. 6(1)), and no public employee is sanctioned but on legal ground and procedure (Law on Administrative Discipline, art. 6).",
  },
  innocent: {
    zh: '当事人是否另有违纪；“停职”是否只是临时抽调做工作。',
    en: 'Whether the person broke a rule otherwise and whether this was only a temporary posting.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '政务处分法', article: 6, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'reason:kin.refuses >40 account:*pen.any',
    'account:*pen.any >16 「因」|「因为」|「原因」|「理由」 >10 reason:kin.refuses',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: ['domain.other|ctx.company|fault.real|harm.death|pen.none|mark.revoke in window'],
  also: [5],
  falsePositives: ['当事人另有违纪而文中没有写明'],
  examples: [
    '【岳父不肯签拆迁协议,在中学教书的女婿被停课。】',
    '【母亲没有搬迁,在乡政府上班的儿子被扣绩效。】',
    '【镇干部小王被停职,理由是家人迟迟不签字。】',
  ],
  counterexamples: [
    '公司办公室主任的父亲不肯搬迁,他被扣绩效。',
    '岳父不肯签协议,法院判决其腾房,干部没有被处分。',
    '家人不肯签字,医院的干部只好再去劝。',
  ],
});
