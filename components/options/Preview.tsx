import { PORTRAITS, type Portrait } from '../../engine/types';
import { colorOf, LINES, type Looks, lineOf, TINT, TONES, type Tone } from '../../page/palette';
import { useOptions } from './context';

/** How marks will look in pages, on a light and on a dark ground, whatever this page's own is. */
export function Preview({ looks, off }: { looks: Looks; off: readonly Portrait[] }) {
  const { t } = useOptions();
  return (
    <div class="preview">
      {TONES.map((tone) => (
        <figure key={tone} class={`ground ground-${tone}`}>
          <figcaption>{t(tone === 'light' ? 'looks.onLight' : 'looks.onDark')}</figcaption>
          <p lang="zh">
            {PORTRAITS.filter((portrait) => !off.includes(portrait)).map((portrait) => (
              <Marked key={portrait} portrait={portrait} tone={tone} looks={looks} />
            ))}
          </p>
        </figure>
      ))}
    </div>
  );
}

/** Invented wording, one bit a portrait: before the evidence, the evidence, after it. */
const WORDS: Record<Portrait, readonly [string, string, string]> = {
  1: ['上了热搜，', '当晚才', '免职。'],
  2: ['名单里', '只有村组干部', '。'],
  3: ['为', '一个错别字', '通报全区。'],
  4: ['桥塌了，', '只写了检查', '。'],
  5: ['每月', '必须问责两人', '。'],
  6: ['处分之后，', '问题照旧', '。'],
};

interface MarkedProps {
  portrait: Portrait;
  tone: Tone;
  looks: Looks;
}

function Marked({ portrait, tone, looks }: MarkedProps) {
  const look = looks[portrait];
  const [before, evidence, after] = WORDS[portrait];
  const painted = (layer: 'passage' | 'evidence') => ({
    backgroundColor: colorOf(look, tone, TINT[tone][layer]),
    textDecoration: `${lineOf(look, layer === 'evidence' ? 1 : 0)} ${colorOf(look, tone)}`,
    textUnderlineOffset: `${LINES[look.line].offset}em`,
  });
  return (
    <span class="marked">
      <span style={painted('passage')}>{before}</span>
      <span style={painted('evidence')}>{evidence}</span>
      <span style={painted('passage')}>{after}</span>{' '}
    </span>
  );
}
