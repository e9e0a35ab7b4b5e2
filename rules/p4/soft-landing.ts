import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/soft-landing',
  portrait: 4,
  title: { zh: '免了这个职，又任那个职', en: 'Removed from one post, placed in another' },
  explanation: {
    zh: '文中说因失职或出事离开岗位的人，随即转到级别相近或清闲的职位。组织处理规定对免职、责令辞职后的任用有限制期（条号待核）。',
    en: 'The text says that somebody who left a post over a fault was at once placed in another of similar or easier kind. The Provisions on Organisational Handling limit new posts for a time after removal (article number not yet confirmed).',
  },
  innocent: {
    zh: '新职务的级别是不是降低了；是否公布了依据；调动与此前的事有没有关系。',
    en: 'Whether the new rank is lower, whether grounds were published, and whether the move has to do with the event.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '组织处理规定', article: 12, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'harm.grave > exit:measure.post|exit.word > return:move.to',
    'exit:measure.post.remove|measure.post.resign|measure.admin.heavy > time:link.then|link.yet|link.but|time.season >8 return:move.to',
    'exit:measure.post.remove|measure.post.resign|measure.post.suspend|measure.admin.heavy >24 return:cushion.post|cushion.firm',
    'exit:measure.post.remove|measure.post.resign|measure.post.demote > time:*time.landing|num.days|mark.recent >12 return:move.to|move.back',
    'harm.grave > return:move.to >14 return:cushion.post',
  ],
  unless: [
    'mark.appoint|mark.righted|mark.lawful in sentence',
    'measure.criminal|measure.party.heavy in sentence',
    'domain.other in window',
    '「科技公司」|「民企」|「私企」|「创业」|「上市公司」 in sentence',
  ],
  also: [6],
  falsePositives: ['与此前事件无关的正常调动', '降级后的安排，文中没有写出级别'],
  examples: [
    '【校车落水后被免职的局长,改任老龄办负责人。】',
    '【溃坝事故后局长被撤换,不久升任副县长。】',
    '【引咎辭職才半個月,他隨即出任鄰縣副縣長。】',
    '【撤职的校长三个月后到邻校当校长。】',
    '【火灾死了十二人,分管领导被免职,去向是政协副秘书长。】',
    '【市場大火燒死六人後,處長轉任市府參議。】',
  ],
  counterexamples: [
    '会议通过关于免去周某同志政协副秘书长职务的决定。',
    '因工作变动,县里免去孙某文化局局长职务,改任档案馆馆长。',
    '市人大常委会决定:免去张某的局长职务,任命李某为局长。',
    '经理引咎辞职,不久出任顾问公司的总监,董事会表示欢迎。',
    '处长因渎职被免职,随后被立案侦查,检方指他出任局长期间收钱。',
    '他辞去校长职务后到一家教育科技公司出任顾问。',
    '被免职的干部一年内不得安排领导职务。',
  ],
});
