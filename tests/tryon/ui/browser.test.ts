import { expect, test } from 'vitest';
import { browserOf } from '../../../src/tryon/ui/browser';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

test.each([
  ['inApp', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.49 NetType/WIFI Language/zh_CN`],
  ['inApp', `${ANDROID} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47`],
  ['inApp', `${IPHONE} Mobile/15E148 Instagram 331.0.0.29.90`],
  ['safariPhone', `${IPHONE} (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1`],
  ['safari', `${MAC}/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15`],
  ['chromePhone', `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`],
  ['chrome', `${MAC}/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36`],
  ['chrome', `${WINDOWS} AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`],
  ['other', `${IPHONE} (KHTML, like Gecko) CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`],
  ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0'],
  ['other', 'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0'],
  ['other', 'curl/8.5.0'],
] as const)('%s is told from %s', (browser, userAgent) => {
  expect(browserOf(userAgent)).toBe(browser);
});
