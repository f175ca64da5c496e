import { renderUnicodeCompact } from 'uqr';

/** White on black whatever the terminal's own colours are: cameras read codes that way round best. */
const CODE_COLOURS = ['\x1b[97;40m', '\x1b[0m'] as const;

export interface GreetingOptions {
  readonly localUrl: string;
  /** Absent where this machine is in no network. */
  readonly networkUrl: string | undefined;
  /** Of a shop that has just been made; absent ever after. */
  readonly operatorToken?: string | undefined;
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
}

/** What the terminal shows once the shop is open. */
export function greeting(options: GreetingOptions): string {
  const { localUrl, networkUrl, operatorToken, colour } = options;
  const lines = ['', 'Tryscape 试境', '', `本机 / here    ${localUrl}`];
  if (networkUrl === undefined) {
    lines.push('手机 / phone   没有网络地址 / no network address');
  } else {
    lines.push(
      `手机 / phone   ${networkUrl}`,
      '',
      ...codeLines(networkUrl, colour),
      '',
      '手机会先提示证书不受信任，请继续；再询问摄像头，请允许。 / ' +
        'The phone warns of an unknown certificate: continue. Then it asks for the camera: allow.',
    );
  }
  if (operatorToken !== undefined) {
    lines.push(
      '',
      `店主口令 / operator’s token   ${operatorToken}`,
      '口令只显示这一次，用它在 /operator 看订单；丢了就运行 npm run operator-token。 / ' +
        'Shown this once; it opens the orders at /operator. Lost it? Run npm run operator-token.',
    );
  }
  return lines.map((line) => `  ${line}`.trimEnd()).join('\n') + '\n';
}

function codeLines(url: string, colour: boolean): string[] {
  const [on, off] = colour ? CODE_COLOURS : ['', ''];
  return renderUnicodeCompact(url, { border: 2 })
    .split('\n')
    .map((line) => on + line + off);
}
