import type { OptionsMessages } from './zh-Hans';

/** The words of the settings, rules and own-rules pages in English. */
export const optionsEn: OptionsMessages = {
  'nav.label': 'Pages',
  'nav.settings': 'Settings',
  'nav.rules': 'Rules',
  'nav.packs': 'Own rules',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Undone.',
  failed: 'Not saved: {detail}',
  corrupt:
    'Your saved settings could not be read, so the defaults are in use. If you have an exported file, import it at the end of this page.',

  'portraits.heading': 'Which portraits are marked',
  'portraits.note':
    'A portrait that is off is neither marked nor counted. Changes take effect at once, in open pages too.',
  'portraits.on': 'Mark “{name}”',
  'looks.title': 'Colours and lines',
  'looks.note':
    'The default colours can be told apart with any colour vision, and each portrait has a line of its own. A colour of your choice is darkened or lightened until it can be seen.',
  'looks.color': 'Colour of “{name}”',
  'looks.line': 'Line of “{name}”',
  'looks.reset': 'Default looks',
  'looks.alike': 'These portraits have the same line, so only colour tells them apart: {names}.',
  'looks.preview': 'Preview',
  'looks.onLight': 'On a light page',
  'looks.onDark': 'On a dark page',
  'line.solid': 'Thin line',
  'line.double': 'Double line',
  'line.dotted': 'Dots',
  'line.dashed': 'Dashes',
  'line.wavy': 'Wave',
  'line.thick': 'Thick line',

  'least.title': 'How strong a hint must be to be marked',
  'least.note': 'Weaker ones stay in the popup, in a place of their own.',
  'least.weak': 'All, weak ones too',
  'least.fair': 'Fair or stronger (default)',
  'least.strong': 'Strong ones only',

  'sites.title': 'Which sites are read by themselves',
  'sites.note':
    'Everything happens on your machine and nothing is sent anywhere. Any page can be read by a click on the icon.',
  'sites.listed': 'Official notices and news on the list (default)',
  'sites.all': 'All sites',
  'sites.allNote':
    'The browser asks whether all sites may be read; the permission is given back when you choose otherwise.',
  'sites.click': 'None; only on a click',
  'sites.list': 'The list ({n} sites with their subdomains)',
  'sites.own': 'Single sites',
  'sites.ownNote': 'What is said here comes before the choice above.',
  'sites.add': 'Add a site',
  'sites.addHint': 'such as www.example.gov.cn',
  'sites.how': 'What to do there',
  'sites.addButton': 'Add',
  'sites.badHost':
    '“{given}” is no site. Write its name, such as www.example.gov.cn, without path or spaces.',
  'sites.refused':
    'The browser gave no permission, so nothing was changed. Choose again and answer “Allow” when the browser asks.',
  'sites.on': 'Always read',
  'sites.off': 'Never read',
  'sites.onClick': 'Read on a click',
  'sites.modeOf': 'What to do on {host}',
  'sites.remove': 'Remove {host}',
  'sites.removeShort': 'Remove',
  'sites.removed': '{host} removed.',
  'sites.none': 'No site has been set apart yet.',
  'sites.missing': 'Not permitted, so it cannot be read now.',
  'sites.allow': 'Allow reading {host}',
  'sites.allowShort': 'Allow',

  'silenced.title': 'What is no longer shown',
  'silenced.note':
    'What you switched off on a card in a page, or on the Rules page, is listed here and can be brought back one by one.',
  'silenced.none': 'Nothing has been switched off.',
  'silenced.passages': 'Single passages',
  'silenced.rulesHere': 'Rules on one site',
  'silenced.rules': 'Rules switched off everywhere',
  'silenced.restore': 'Bring back',
  'silenced.restoreWhat': 'Bring back: {what}',
  'silenced.restored': 'Brought back.',
  'silenced.on': 'on {site}',
  'silenced.file': 'files on this machine',

  'reading.title': 'Language and script',
  'reading.language': 'Language of the interface',
  'reading.auto': 'As the browser',
  'reading.quotations': 'Script of quotations',
  'reading.quotationsNote':
    'In popup, panel and card. Changes how quotations are shown, never the page.',
  'reading.page': 'As on the page',
  'reading.zh-Hans': 'Simplified',
  'reading.zh-Hant': 'Traditional',

  'keys.title': 'Keyboard commands',
  'keys.none': 'not set',
  'keys.next': 'Next passage',
  'keys.previous': 'Previous passage',
  'keys.marks': 'Show or hide marks',
  'keys.popup': 'Open the popup',
  'keys.change': 'Change commands',
  'keys.how':
    'The browser keeps the commands. In Firefox: open the add-ons manager, click the gear and choose “Manage Extension Shortcuts”.',

  'file.title': 'Keep and move your settings',
  'file.note': 'Settings are saved as one JSON file. Own rules are saved on their own page.',
  'file.export': 'Export settings',
  'file.import': 'Import settings…',
  'file.imported': 'The settings of the file are in use.',
  'file.kept': 'The file was not imported; your settings are as they were:',
  'file.reset': 'Everything back to default',
  'file.resetDone': 'Everything is back to default.',

  'problem.too-large':
    'The file has {size} kB, more than {most} kB. Choose a file made by exporting, or split it.',
  'problem.no-json': 'This is not JSON: {detail}. Correct it in a text editor, or export again.',
  'problem.other-file':
    'This JSON is another kind of file: it should begin with "file": "{file}". Choose the right file.',
  'problem.newer':
    'The file comes from a newer version ({version}). Update this extension first, then import.',
  'problem.field': '{where}: {received} cannot stand here. Correct this field or remove it.',
  'problem.choice':
    '{where}: found {received}, but only {values} can be used. Choose one of these.',
  'problem.no-text':
    '{where}: found {received}, but a text in double quotation marks belongs here. Correct it.',
  'problem.no-number':
    '{where}: found {received}, but a number without quotation marks belongs here. Correct it.',
  'problem.no-whole': '{where}: found {received}, but a whole number belongs here. Correct it.',
  'problem.no-switch':
    '{where}: found {received}, but true or false without quotation marks belongs here. Correct it.',
  'problem.no-list':
    '{where}: found {received}, but a list in square brackets belongs here. Correct it as in the example.',
  'problem.no-group':
    '{where}: found {received}, but names with values in braces belong here. Correct it as in the example.',
  'problem.empty': '{where}: is empty. Write something.',
  'problem.too-few': '{where}: has {received}, but needs at least {bound}. Add what is missing.',
  'problem.too-many': '{where}: has {received} entries, but may have at most {bound}. Remove some.',
  'problem.too-long':
    '{where}: has {received} characters, but may have at most {bound}. Shorten it.',
  'problem.too-small': '{where}: found {received}, but the least is {bound}. Correct it.',
  'problem.too-great': '{where}: found {received}, but the most is {bound}. Correct it.',
  'problem.bad-name':
    '{where}: found {received}, but a name has small letters, digits and hyphens only, begins with a letter and has 2 to 40 characters. Rename it.',
  'problem.bad-cue':
    '{where}: found {received}, but the name of a cue has small letters, digits and hyphens only, begins with a letter and has dots between its parts, as own.words has. Rename it.',
  'problem.bad-color':
    '{where}: found {received}, but a colour is three numbers with spaces between them, as "20 80 160". Correct it.',
  'problem.terms':
    '{where}: a term in it stands for more than {most} when its braces are written out. Split it.',
  'problem.all-terms':
    '{where}: all terms together are more than {most} when written out. Remove some, or make several packs.',
  'problem.classes': '{where}: has more than {most} cue classes. Join some, or make several packs.',
  'problem.steps':
    '{where}: found {received}, which is too long: at most {most} steps, {unordered} of them in any order (&), {optional} optional (?). Shorten it, or make several.',
  'problem.missing': '{where}: is missing. Add it; an exported file shows what it looks like.',
  'problem.unknown': '{where}: there is no such field. Check its spelling or remove it.',
  'problem.rule-joiner':
    '{where}: in “{pattern}”, >, & or > with a number of characters, as >60 (at most 9999), belongs between steps, but “{found}” stands there. Correct it.',
  'problem.rule-two-orders':
    '{where}: “{pattern}” has both > and &, so its order is unclear. Write two patterns.',
  'problem.rule-step':
    '{where}: in “{pattern}”, “{found}” cannot be read. A step looks like "harm:measure.light": slot, colon, cue. Correct it.',
  'problem.rule-only-optional':
    '{where}: all steps of “{pattern}” are optional (?), so any text would match. Take at least one question mark away.',
  'problem.rule-cue':
    '{where}: “{found}” is no cue. A cue looks like "measure.light"; put words to be found as they stand between 「 and 」. Correct it.',
  'problem.rule-unknown-cue':
    '{where}: there is no cue “{found}”. The nearest are: {known}. Use one of these, or add it to "lexicon".',
  'problem.rule-unknown-root':
    '{where}: there is no cue “{found}”, nor any of its kind. Look at the rules page for how other rules are written, or add it to "lexicon".',
  'problem.rule-guard':
    '{where}: the guard “{found}” cannot be read. Write "measure.light in sentence" (or "clause", "window", "paragraph"), "measure.light between" or "measure.light before 12" (at most 9999).',
  'problem.rule-condition':
    '{where}: the condition “{found}” cannot be read. Write "total >= 3" or "junior / total >= 0.8".',
  'problem.rule-slot':
    '{where}: “{found}” is not the name of a slot. The nearest are: {known}. Write a slot and a colon before the cue, as "harm:own.words".',
  'problem.rule-unopened':
    '{where}: in “{found}”, a } has no { before it. Add the missing one or remove it.',
  'problem.rule-unclosed':
    '{where}: in “{found}”, a { has no } after it. Add the missing one or remove it.',
  'problem.rule-combinations':
    '{where}: “{found}” stands for {count} terms when its braces are written out, which is too many. Split it, or make it a phrase.',
  'problem.rule-empty-term':
    '{where}: one of the terms that “{found}” stands for is empty. Write what is always there outside the braces.',
  'problem.too-many-packs': 'There can be at most {most} packs. Remove one, then add this one.',
  'problem.more': '{n} more.',

  'rules.title': 'All rules',
  'rules.intro':
    'Every mark comes from one of these rules, or from the model of wording. Search them, switch single ones off, or paste a text to try.',
  'rules.search': 'Search the rules',
  'rules.searchHint': 'title, explanation, example, name',
  'rules.count': '{n} {n|rule|rules}',
  'rules.noneFound': 'No rule fits. Try another word.',
  'rules.loading': 'Loading the rules…',
  'rules.use': 'Use “{title}”',
  'rules.leans': 'Rests on',
  'rules.finds': 'What it finds',
  'rules.status.stable': 'stable',
  'rules.status.experimental': 'experimental',
  'rules.innocent': 'Check first',
  'rules.falsePositives': 'Known to be taken wrongly',
  'rules.examples': 'Examples that are marked',
  'rules.counterexamples': 'Near misses that are not',
  'rules.tryThis': 'Try this sentence',
  'rules.pack': 'Own rules: {pack}',

  'try.title': 'Try a text',
  'try.label': 'Text to try',
  'try.hint':
    'Paste a Chinese text to see which rules mark it, which do not, and why. It does not leave your machine.',
  'try.run': 'Analyse',
  'try.clear': 'Clear',
  'try.found': '{n} {n|passage|passages} marked, {excluded} excluded.',
  'try.nothing': 'No rule has a pattern that stands in this text.',
  'try.cut': 'Only the first {n} characters were analysed.',
  'try.statute':
    'This text looks like a law or a body of rules: it says what ought to be, so nothing is marked.',
  'try.marked': 'Marked',
  'try.excluded': 'Excluded',
  'try.because.unless': '“{words}” stands near',
  'try.because.needs': 'a word that it needs is missing',
  'try.because.where': 'the figures do not fit',
  'try.because.governed': '“{words}” is governed by a norm, plan or condition; it is not asserted',
  'try.because.negated': '“{words}” is negated',
  'try.because.notNegated': '“{words}” ought to be negated and is not',
  'try.because.overlapped': 'a stronger finding of the same portrait lies on these words',
  'try.because.ranker': 'the model of wording finds this portrait unlikely here',
  'try.because.statute': 'the whole text looks like a body of rules',
  'try.because.silenced': 'you have switched it off',

  'packs.title': 'Packs',
  'packs.intro':
    'A pack of rules is a JSON file: data only, no program. Save the example below as a file, change it in a text editor and add it: what is wrong in it is named one by one. The rules page shows how each rule is written, and tries texts.',
  'packs.use': 'Use own rules',
  'packs.add': 'Add a pack…',
  'packs.example': 'Save the example as a file',
  'packs.compiling':
    'Compiling the packs; it takes a second or two, and you can go on using this page.',
  'packs.unusable': 'This version cannot use it, so it is off. {detail} Then add the file again.',
  'packs.renewed': 'After the update of the extension the packs were compiled anew.',
  'packs.unusableSome':
    'After the update of the extension {n} {n|pack|packs} cannot be used and {n|is|are} off; the reason stands below.',
  'packs.none': 'There is no pack yet.',
  'packs.added': '“{title}” added with {n} {n|rule|rules}.',
  'packs.replaced': '“{title}” replaced by the new one.',
  'packs.refused': 'Nothing was changed; the packs you have are as they were:',
  'packs.rules': '{n} {n|rule|rules}',
  'packs.on': 'Use “{title}”',
  'packs.save': 'Save “{title}” as a file',
  'packs.saveShort': 'Save',
  'packs.remove': 'Remove “{title}”',
  'packs.removeShort': 'Remove',
  'packs.removed': '“{title}” removed.',
  'packs.examplesFailed': 'Some examples fail, so the rules need work:',
  'packs.missed': '{rule}: does not find its example “{text}”',
  'packs.wrong': '{rule}: marks “{text}”, which it should leave alone',
  'packs.broken': 'The stored packs could not be read and are not in use. Please add them again.',
};
