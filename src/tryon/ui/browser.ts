import type { CameraBrowser } from '../../ui/language/texts';

/** Programs that show pages inside themselves: no camera, no downloads. */
const IN_APP = /MicroMessenger|QQ\/|Weibo|DingTalk|AlipayClient|FBAN|FBAV|Instagram|Line\//i;

/** Which browser this is, as far as the way back to its camera differs. From its user agent. */
export function browserOf(userAgent: string): CameraBrowser {
  const isPhone = /Android|iPhone|iPad|Mobile/i.test(userAgent);
  if (IN_APP.test(userAgent)) return 'inApp';
  if (/Firefox|FxiOS/i.test(userAgent)) return isPhone ? 'other' : 'firefox';
  if (/Chrome|CriOS|Edg/i.test(userAgent)) {
    // Chrome on iOS asks iOS, whose own settings hold the answer.
    return /CriOS|EdgiOS/i.test(userAgent) ? 'other' : isPhone ? 'chromePhone' : 'chrome';
  }
  if (/Safari/i.test(userAgent)) return isPhone ? 'safariPhone' : 'safari';
  return 'other';
}

export const isInApp = (): boolean => browserOf(navigator.userAgent) === 'inApp';
