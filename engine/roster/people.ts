import type { Paragraph, Token } from '../tokens';
import { LEVELS, type Level, type Role, type Span } from '../types';
import type { Cues } from './cues';
import { nameAt } from './names';

/** Most characters between two posts that one person holds: 党组书记、县水利局局长. */
const SAME_PERSON = 14;
/** Farthest that a count of people may stand before the post: 两名失职的科员. */
const COUNTED = 4;

/** Before these a post is none: 保安镇 is a town, 主要领导责任 a duty, 山西省长治市 a place. 总书记 and 查处长… are no posts either. */
const NO_POST = /^(?:[镇鎮乡鄉村县縣市路会會]|治市|责任|責任|职责|職責|岗位|崗位)/;

/** Who speaks is not on the list. */
const SPEAKS = /^(?:说|說|表示|介绍|介紹|告诉|告訴|认为|認為|指出|坦言|强调|強調)/;

/** What joins two posts of one person: nothing that says what happened to the first. */
const JOINS = /^(?:$|[、，,兼][^。；;：:被受因遭予]*$)/;

/** One person, or a group told by one post. */
export interface Person extends Span {
  sentence: number;
  name: string | null;
  /** The posts as the text words them; empty where only a name is told. */
  post: string;
  count: number;
  level: Level;
  role: Role;
}

/** The people of a paragraph, in order: posts that one name ends are one person. */
export function peopleIn(cues: Cues, text: string, paragraph: Paragraph): Person[] {
  const posts = cues.of(paragraph, 'post').filter((post) => isPost(text, post));
  const people: Person[] = [];
  let open: Token[] = [];
  const settle = (): void => {
    for (const post of open) people.push(personOf(cues, text, paragraph, [post], null));
    open = [];
  };
  for (const post of posts) {
    const before = open.at(-1);
    if (before && !joinable(cues, text, paragraph, before, post)) settle();
    open.push(post);
    const name = nameAt(text, post.end, paragraph.end);
    const speaks = SPEAKS.test(text.slice(post.end + (name?.length ?? 0)).slice(0, 2));
    if (speaks) open = [];
    if (!name || speaks) continue;
    people.push(personOf(cues, text, paragraph, open, name));
    open = [];
  }
  settle();
  return people;
}

/** Whether the words are a person's post here: not part of a name, not spoken of in general (“一把手”). */
function isPost(text: string, { start, end }: Token): boolean {
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 2);
  const quoted = /[“「]/.test(before) && /^[”」]/.test(after);
  return !quoted && !/[总總查]/.test(before) && !NO_POST.test(after);
}

function joinable(cues: Cues, text: string, paragraph: Paragraph, a: Token, b: Token): boolean {
  if (b.start < a.end || b.start - a.end > SAME_PERSON) return false;
  if (!JOINS.test(text.slice(a.end, b.start))) return false;
  return cues.within(paragraph, 'num.people', a.end - 1, b.start + 1).length === 0;
}

function personOf(
  cues: Cues,
  text: string,
  paragraph: Paragraph,
  posts: readonly Token[],
  name: string | null,
): Person {
  const first = posts[0] as Token;
  const last = posts.at(-1) as Token;
  const number = name === null ? countOf(cues, text, paragraph, first) : undefined;
  return {
    start: Math.min(number?.start ?? first.start, first.start),
    end: Math.max(number?.end ?? last.end, last.end),
    sentence: last.sentence,
    name,
    post: text.slice(first.start, last.end),
    count: number?.value ?? 1,
    ...highest(posts.map((post) => describe(cues, post))),
  };
}

/** 两名村干部, 村干部两名. */
function countOf(cues: Cues, text: string, paragraph: Paragraph, post: Token): Token | undefined {
  const before = cues
    .within(paragraph, 'num.people', post.start - 12, post.start)
    .findLast(
      (number) =>
        number.end <= post.start &&
        post.start - number.end <= COUNTED &&
        !/[、，,；;。！？!?]/.test(text.slice(number.end, post.start)),
    );
  return before ?? cues.within(paragraph, 'num.people', post.end, post.end + 1)[0];
}

/** Post classes are named `post.<role>.<level>`. */
export function describe(cues: Cues, post: Token): { level: Level; role: Role } {
  const [role, level] = cues.parts(post, 'post');
  return { level: (level as Level) ?? 'unknown', role: (role as Role) ?? 'unknown' };
}

const ROLES: readonly Role[] = ['unknown', 'staff', 'deputy', 'chief'];

/** Of several posts of one person the highest counts. */
function highest(posts: { level: Level; role: Role }[]): { level: Level; role: Role } {
  return posts.reduce((best, post) => (weight(post) > weight(best) ? post : best));
}

function weight({ level, role }: { level: Level; role: Role }): number {
  return LEVELS.indexOf(level) * ROLES.length + ROLES.indexOf(role);
}
