import { terms } from './terms/en';
import type { Messages } from './zh-Hans';

/** The words of the interface in English. */
export const en: Messages = {
  ...terms,

  'app.name': 'Wenze Mirror',
  'app.tagline':
    'It compares wording and never says that anybody did wrong. Check each passage against the full text and other sources.',

  'badge.none': 'No matching wording',
  'badge.some':
    '{portraits} {portraits|portrait|portraits}, {count} {count|passage|passages} worth checking',
  'badge.partial': '(read in part)',
  'menu.analyse': 'Read this page with Wenze Mirror',

  'status.reading': 'Reading this page…',
  'status.found':
    '{count} {count|passage|passages} to check, {portraits} {portraits|portrait|portraits}',
  'status.weakOnly': 'Only {count} weak {count|hint|hints}',

  'none.title': 'Accountability, but none of the six portraits',
  'none.body':
    'That does not prove that all is well: some patterns do not show in the wording, and some wordings are not recognised yet.',
  'notText.title': 'This page does not speak of accountability',
  'notText.noChinese': 'There is no Chinese text on the page, so there is nothing to analyse.',
  'notText.noTerms':
    'No term such as 问责, 处分 or 通报 stands on the page, so reading stopped there.',
  'notText.action': 'Read it anyway',
  'partial.body':
    'The page is very long: only the first {characters} characters were read, and more may follow.',
  'unreached.title': 'This page has not been read',
  'unreached.notYet':
    'This site is not read by itself. One click reads this page only; nothing leaves your machine.',
  'unreached.action': 'Read this page',
  'unreached.restricted.title': 'This page cannot be read',
  'unreached.restricted.body':
    'Browsers do not let extensions read their own pages, extension stores or empty tabs. Open the notice or article, then click the icon again.',
  'unreached.pdf.title': 'Not readable in the PDF viewer',
  'unreached.pdf.body':
    'Browsers do not let extensions read their PDF viewer. If the same notice exists as a web page, look there.',
  'off.title': 'Off on {host}',
  'off.body': 'While it is off, no page of this site is scanned or marked.',
  'off.action': 'Turn on again here',
  'failed.title': 'This page could not be read to the end',
  'failed.body': 'Read it again; if that does not help, reload the page first.',
  'failed.action': 'Read again',
  'failed.detail': 'Technical detail',
  'corrupt.body':
    'Your saved settings could not be read, so the defaults are in use. Please choose your language and switched-off sites again.',
  'corrupt.action': 'Understood',

  'portraits.title': 'The six portraits',
  'portrait.count': '{n} {n|passage|passages}',
  'portrait.countWeak': '{n} weaker',
  'portrait.onlyWeak': '{n} weaker',
  'portrait.empty': 'none',
  'portrait.emptyBody': 'No wording in this text matches this portrait.',
  'portrait.off': 'off',
  'portrait.offBody': 'This portrait is switched off in the settings, so nothing of it is shown.',
  'portrait.previous': 'Previous passage of this portrait',
  'portrait.next': 'Next passage of this portrait',
  'portrait.harm': 'The harm',
  'portrait.requires': 'What the rules ask',
  'portrait.checkFirst': 'Check first',
  'portrait.about': 'About this portrait',
  'strength.label': 'Hint',
  'strength.strong': 'strong',
  'strength.fair': 'fair',
  'strength.weak': 'weak',

  'passages.weak': 'Weaker hints ({n})',
  'passages.weakNote': 'On their own these words show little; they are listed for completeness.',
  'passages.more': 'Show {n} more',
  'passage.case': 'case',
  'passage.critique': 'critique',
  'passage.stated': 'stated',
  'passage.inferred': 'inferred',
  'passage.caseHint': 'Tells of a particular event',
  'passage.critiqueHint': 'Says in general that the problem exists',
  'passage.statedHint': 'The text says so itself',
  'passage.inferredHint': 'Not said outright; inferred from the facts the text gives',
  'passage.times': '×{n}',
  'passage.timesHint': 'The same passage stands {n} times on the page',
  'passage.jump': 'Show on the page',
  'passage.articles': 'Rule',
  'passage.gone': 'The page has changed and this passage is gone. Read again.',

  'steps.label': 'Move between passages',
  'steps.previous': 'Previous',
  'steps.next': 'Next',

  'facts.title': 'Measures this text reports',
  'facts.note':
    'Read from this text alone and maybe incomplete: it shows what this text mentions, not what happened.',
  'facts.nobody': 'This text gives numbers or organisations only; no post or name was read',
  'facts.nobody.why':
    'Notices without names are common: the Regulations ask for post changes and Party sanctions to be published (art. 13), not for talks and self-examinations, and seven in ten treatments of 2021 were of that kind (the first form).',
  'facts.chief.none.why':
    'A chief may be dealt with by a higher body and announced separately, or have been examined and cleared. The higher the level, the fewer people: of the 627,000 sanctioned in 2021 county-division level made up about 4%, bureau level about 0.5%.',
  'facts.allJunior': 'Everybody whose level this text tells is at township level or below',
  'facts.allJunior.why':
    'That hardly differs from the usual mix: of the 627,000 people sanctioned in 2021, 66% were village, enterprise and other staff, 15.5% ordinary officials and 14% at township-section level; of the conduct cases of June 2024, 94.3% were at township-section level or below. Levels alone show little; see whose duty it was.',
  'facts.rectification.none.why':
    'Not mentioned is not the same as not done: notices about persons often leave rectification out, it is mostly published separately, and its deadline may still be open. How many notices mention it is not known, so there is no rate to compare with.',
  'facts.why': 'How to read this',
  'facts.total': 'This text states {n} {n|person|people} held to account or dealt with',
  'facts.listed': 'This text lists {n} {n|person|people} and gives no total',
  'facts.organisations': '{n} {n|organisation|organisations} criticised or held to account',
  'facts.trigger.exposure': 'This text mentions exposure by media or online',
  'facts.trigger.superior': 'This text mentions that a higher body stepped in',
  'facts.trigger.none': 'This text does not mention who found the problem or what set it off',
  'facts.chief.some': 'The list includes persons in chief charge ({n})',
  'facts.chief.none': 'The list mentions nobody in chief charge',
  'facts.rectification.some': 'This text mentions rectification or follow-up',
  'facts.rectification.none': 'This text does not mention rectification',
  'facts.chart': 'People by level and class of measure',
  'facts.asTable': 'Show as a table',
  'facts.level': 'Level',

  'footer.again': 'Read again',
  'footer.marks': 'Show marks',
  'footer.offHere': 'Off here',
  'footer.settings': 'Settings',
  'footer.language': 'Language',
  'language.auto': 'Automatic',

  'card.title': 'Worth checking',
  'card.case': 'case',
  'card.critique': 'critique',
  'card.stated': 'stated',
  'card.inferred': 'inferred',
  'card.strength.strong': 'strong hint',
  'card.strength.fair': 'fair hint',
  'card.strength.weak': 'weak hint',
  'card.evidence': 'Words that led here',
  'card.figures': 'Figures read',
  'card.article': 'Rule',
  'card.certainty.A': 'wording checked',
  'card.certainty.B': 'as commentaries describe it',
  'card.certainty.C': 'article number not yet confirmed',
  'card.check': 'Check first',
  'card.close': 'Close',
  'card.next': 'Next',
  'card.previous': 'Previous',
};
