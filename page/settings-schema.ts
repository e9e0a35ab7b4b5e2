import * as v from 'valibot';
import { listOf } from './bounded';
import { complaint } from './file-problem';

const MOST_SITES = 5_000;
const MOST_SILENCED = 5_000;

const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const rule = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
/** A host; empty for files. */
const site = v.pipe(v.string(), v.maxLength(253));
const sites = listOf(v.pipe(site, v.minLength(1)), MOST_SITES);
/** Stands in a style sheet as it is, so nothing but three numbers may pass. */
const color = v.pipe(
  v.string(),
  v.regex(/^\d{1,3} \d{1,3} \d{1,3}$/, complaint({ kind: 'bad-color' })),
);

const look = v.object({
  portrait,
  light: color,
  dark: color,
  line: v.picklist(['solid', 'double', 'dotted', 'dashed', 'wavy', 'thick']),
});

const silenced = v.object({
  passages: listOf(
    v.object({ portrait, rule, quote: v.pipe(v.string(), v.maxLength(2_000)), site }),
    MOST_SILENCED,
  ),
  rulesHere: listOf(v.object({ rule, site }), MOST_SILENCED),
  rules: listOf(rule, MOST_SILENCED),
});

/** The newest shape. An older one is brought here by settings-migrations.ts, step by step. */
export const VERSION = 2;

/** The fields of the settings, so that a file of settings can be checked more strictly than the store. */
export const entries = {
  version: v.literal(VERSION),
  language: v.picklist(['auto', 'zh-Hans', 'zh-Hant', 'en']),
  /** Whether marks are painted. */
  marks: v.boolean(),
  /** Which sites are read by themselves: the listed ones, all, or none but on a click. */
  reach: v.picklist(['listed', 'all', 'click']),
  /** Hosts that are never read, whatever `reach` says. */
  offSites: sites,
  /** Hosts that are always read; each needs the browser's permission unless it is listed. */
  onSites: sites,
  /** Hosts that are read on a click only. */
  clickSites: sites,
  portraitsOff: listOf(portrait, 6),
  /** What is weaker is neither painted nor counted; the popup lists it apart. */
  least: v.picklist(['weak', 'fair', 'strong']),
  silenced,
  /** Looks that differ from the default, one a portrait. */
  looks: listOf(look, 6),
  /** The script that quotations are shown in; never that of the page itself. */
  quotations: v.picklist(['page', 'zh-Hans', 'zh-Hant']),
  /** Whether ticks stand beside the scroll bar. Settings stored before there were any have no such field. */
  gutter: v.optional(v.boolean(), false),
  /** Whether the reader's own rules are used. */
  packs: v.boolean(),
} as const;

export const settingsSchema = v.object(entries);

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Silenced = Settings['silenced'];
export type ChosenLook = Settings['looks'][number];

export const DEFAULTS: Settings = {
  version: VERSION,
  language: 'auto',
  marks: true,
  reach: 'listed',
  offSites: [],
  onSites: [],
  clickSites: [],
  portraitsOff: [],
  least: 'fair',
  silenced: { passages: [], rulesHere: [], rules: [] },
  looks: [],
  quotations: 'page',
  gutter: false,
  packs: false,
};
