import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/return',
  portrait: 6,
  title: { zh: '免了职的人又回来了', en: 'The dismissed are back' },
  explanation: {
    zh: '文中说被免职、停职或引咎辞职的人换了地方或不久复出。条例规定影响期满、表现好的可以正常使用（第22条，条号待核）；免职、责令辞职后的任用有限制期（组织处理规定，条号待核）。',
    en: 'The text says that someone who was dismissed, suspended or resigned is back in office. Good performers may be used normally after the period of effect (art. 22, number not yet confirmed); new posts after removal are limited for a time (Provisions on Organisational Handling, article number not yet confirmed).',
  },
  innocent: {
    zh: '影响期是否已满；任用有没有公示；新职务是否低于原职；原处分是否已依程序撤销。',
    en: 'Whether the effect period was over, whether the appointment was published, whether the new post is lower, and whether the sanction was revoked in due form.',
  },
  articles: [
    { source: '问责条例', article: 22, certainty: 'C' },
    { source: '组织处理规定', article: 12, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'exit:fell.fallen|measure.post.remove|measure.post.resign|measure.post.suspend > time:num.days|mark.later|time.season|link.then|mark.now > return.back',
    'exit:fell.fallen|measure.post.remove|measure.post.resign|measure.post.suspend > return.strong',
    'exit:fell.case >14 official:post > time:num.days|mark.later|time.season|mark.now|link.old > return.up',
  ],
  unless: ['domain.other in window', 'mark.lawful in sentence', 'mark.righted in window'],
  also: [4],
  falsePositives: ['影响期满、依程序任用'],
  examples: [
    '【因防控失职被免职的局长,五个月后出任市文联主席。】',
    '【引咎辞职的副市长悄然复出。】',
    '【被就地免职的镇党委书记在邻县走马上任。】',
    '【毒奶粉案里的处长,不到两年就调任外省,还升了一级。】',
  ],
  counterexamples: [
    '被免职的副局长在影响期满一年后依规出任调研员。',
    '离岗三个月后重新上岗的从业人员,应当依法接受培训。',
    '主帅下课三个月后出任国足领队。',
    '对被免职的干部,应当在期满后按规定重新任职。',
    '局长被免职后接受调查。',
    '被停职的校长三个月后复职,县里查无不法,向本人致歉。',
  ],
});
