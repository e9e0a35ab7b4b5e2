/** Sizes in CSS pixels: what the stores want, and the window shown in it. */
export const FRAME = {
  outside: { width: 1280, height: 800 },
  inside: { width: 1184, height: 640 },
} as const;

interface Framed {
  caption: string;
  language: string;
  /** Pictures as data addresses. */
  icon: string;
  main: string;
  beside: string | undefined;
  over: string | undefined;
}

/** The page that is photographed for a store: a caption, and a window with one or two pictures. */
export function frameAround({ caption, language, icon, main, beside, over }: Framed): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
    * { box-sizing: border-box; margin: 0 }
    body {
      width: 1280px; height: 800px; padding: 0 48px; overflow: hidden;
      background: linear-gradient(160deg, #f3f7f5, #d9e7e3); color: #17312c;
      font: 600 28px/1.3 system-ui, 'Noto Sans CJK SC', sans-serif;
    }
    :lang(zh-Hant) body { font-family: system-ui, 'Noto Sans CJK TC', sans-serif }
    header { display: flex; align-items: center; gap: 18px; height: 112px }
    .window {
      position: relative; display: flex; width: 1184px; height: 640px; overflow: hidden;
      border-radius: 12px; background: #fff; box-shadow: 0 1px 2px #17312c40, 0 18px 48px #17312c38;
    }
    .window > img { display: block }
    .window > .beside { box-shadow: -1px 0 #17312c2e }
    .window > .over {
      position: absolute; top: 16px; right: 20px; border-radius: 10px;
      box-shadow: 0 0 0 1px #17312c24, 0 14px 40px #17312c4d;
    }
  </style><body><header><img src="${icon}" width="44" height="44" alt="">${caption}</header>
  <div class="window"><img src="${main}" alt="">${beside ? `<img class="beside" src="${beside}" alt="">` : ''}${
    over ? `<img class="over" src="${over}" alt="">` : ''
  }</div></body></html>`;
}
