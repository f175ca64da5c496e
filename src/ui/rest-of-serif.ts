import seal from 'chinese-serif/seal.woff2?url';
import { useLanguage } from './language/language';

/** The face that was cut at build time, in its two weights, and the one behind it in the stack (`tokens.css`). */
const CUT = ["300 1em 'Noto Serif SC Cut'", "400 1em 'Noto Serif SC Cut'"];
const REST = 'Noto Serif SC Rest';
/** In every cut. */
const COMMA = '，';
/** Han, whatever of it. */
const HAN = 'U+3400-9fff';

/**
 * Once the interface is Chinese: fetches the serif's known characters before anything is set in them,
 * and later the rest, in slices, when a heading or a name has a character that was not known when the
 * client was built. For that a face for all of Han stands behind the known ones: a browser fetches it
 * for what those lack, and so tells that something is missing. It is the seal's, which is there
 * already, and draws nothing itself.
 */
export function watchSerif(): void {
  let isWatched = false;
  async function watch(): Promise<void> {
    if (isWatched || useLanguage.getState().language !== 'zh') return;
    isWatched = true;
    // While these are on their way, a browser asks for what stands behind them.
    await Promise.all(CUT.map((font) => document.fonts.load(font, COMMA)));
    const rest = new FontFace(REST, `url(${seal})`, { unicodeRange: HAN, weight: '200 900' });
    document.fonts.add(rest);
    await rest.loaded;
    await import('@fontsource-variable/noto-serif-sc/wght.css');
  }
  // Where something does not come, the device's own serif stays.
  const begin = () => void watch().catch(() => {});
  begin();
  useLanguage.subscribe(begin);
}
