import type { Mode } from '../../contract/showroom-view';
import type { Text } from '../../contract/text';

/** A key as it lies on the keyboard, whatever is written on it (`KeyboardEvent.code`). */
export interface Key {
  readonly code: string;
  /** Only with shift, or only without; either when left out. */
  readonly shift?: boolean;
  /** Only in these ways of being there; in all when left out. */
  readonly modes?: readonly Mode[];
}

export const ACTION_GROUPS = ['moving', 'looking', 'modes', 'things', 'visit'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<ActionGroup, Text>> = {
  moving: { zh: '走动', en: 'Moving' },
  looking: { zh: '看', en: 'Looking' },
  modes: { zh: '看房方式', en: 'Ways to see it' },
  things: { zh: '屋里的东西', en: 'Things in the room' },
  visit: { zh: '其他', en: 'The visit' },
};

interface ActionShape {
  readonly id: string;
  readonly group: ActionGroup;
  readonly keys: readonly Key[];
  /** It lasts as long as its key is held. */
  readonly isHeld?: true;
  readonly name: Text;
}

const NOT_HOP: readonly Mode[] = ['walk', 'dollhouse', 'plan'];

/** All that one can do in a showroom, and the keys that do it: the help shows this list, and tests press it. */
export const ACTIONS = [
  {
    id: 'ahead',
    group: 'moving',
    keys: [{ code: 'KeyW' }, { code: 'ArrowUp' }],
    isHeld: true,
    name: { zh: '向前', en: 'Ahead' },
  },
  {
    id: 'back-up',
    group: 'moving',
    keys: [{ code: 'KeyS' }, { code: 'ArrowDown' }],
    isHeld: true,
    name: { zh: '后退', en: 'Back up' },
  },
  {
    id: 'left',
    group: 'moving',
    keys: [{ code: 'KeyA' }, { code: 'ArrowLeft', modes: ['hop'] }],
    isHeld: true,
    name: { zh: '向左', en: 'Left' },
  },
  {
    id: 'right',
    group: 'moving',
    keys: [{ code: 'KeyD' }, { code: 'ArrowRight', modes: ['hop'] }],
    isHeld: true,
    name: { zh: '向右', en: 'Right' },
  },
  {
    id: 'run',
    group: 'moving',
    keys: [{ code: 'ShiftLeft' }, { code: 'ShiftRight' }],
    isHeld: true,
    name: { zh: '走快些', en: 'Faster' },
  },
  {
    id: 'go',
    group: 'moving',
    keys: [{ code: 'KeyG' }],
    name: { zh: '走到画面正中那里', en: 'Go where you look' },
  },
  {
    id: 'start',
    group: 'moving',
    keys: [{ code: 'KeyR' }],
    name: { zh: '回到起点', en: 'Back to the start' },
  },
  {
    id: 'turn-left',
    group: 'looking',
    keys: [{ code: 'KeyQ' }, { code: 'ArrowLeft', modes: NOT_HOP }],
    isHeld: true,
    name: { zh: '左转', en: 'Turn left' },
  },
  {
    id: 'turn-right',
    group: 'looking',
    keys: [{ code: 'KeyE' }, { code: 'ArrowRight', modes: NOT_HOP }],
    isHeld: true,
    name: { zh: '右转', en: 'Turn right' },
  },
  {
    id: 'look-up',
    group: 'looking',
    keys: [{ code: 'PageUp' }],
    isHeld: true,
    name: { zh: '抬头', en: 'Look up' },
  },
  {
    id: 'look-down',
    group: 'looking',
    keys: [{ code: 'PageDown' }],
    isHeld: true,
    name: { zh: '低头', en: 'Look down' },
  },
  {
    id: 'nearer',
    group: 'looking',
    keys: [{ code: 'Equal' }, { code: 'NumpadAdd' }],
    name: { zh: '拉近', en: 'Closer' },
  },
  {
    id: 'farther',
    group: 'looking',
    keys: [{ code: 'Minus' }, { code: 'NumpadSubtract' }],
    name: { zh: '推远', en: 'Farther' },
  },
  {
    id: 'walk',
    group: 'modes',
    keys: [{ code: 'Digit1' }],
    name: { zh: '走', en: 'Walk' },
  },
  {
    id: 'hop',
    group: 'modes',
    keys: [{ code: 'Digit2' }],
    name: { zh: '逐点看', en: 'Spot to spot' },
  },
  {
    id: 'dollhouse',
    group: 'modes',
    keys: [{ code: 'Digit3' }],
    name: { zh: '模型', en: 'Dollhouse' },
  },
  {
    id: 'plan',
    group: 'modes',
    keys: [{ code: 'Digit4' }],
    name: { zh: '平面', en: 'Plan' },
  },
  {
    id: 'open-thing',
    group: 'things',
    keys: [{ code: 'KeyF' }, { code: 'Enter' }, { code: 'NumpadEnter' }],
    name: { zh: '打开看着的那件', en: 'Open what you look at' },
  },
  {
    id: 'next-thing',
    group: 'things',
    keys: [{ code: 'KeyN', shift: false }],
    name: { zh: '看下一件', en: 'Look at the next thing' },
  },
  {
    id: 'previous-thing',
    group: 'things',
    keys: [{ code: 'KeyN', shift: true }],
    name: { zh: '看上一件', en: 'Look at the one before' },
  },
  {
    id: 'door',
    group: 'things',
    keys: [{ code: 'KeyO' }],
    name: { zh: '开关最近的门', en: 'Open or shut the nearest door' },
  },
  {
    id: 'measure',
    group: 'things',
    keys: [{ code: 'KeyM' }],
    name: { zh: '量', en: 'Measure' },
  },
  {
    id: 'light',
    group: 'things',
    keys: [{ code: 'KeyL' }],
    name: { zh: '白天或傍晚', en: 'Day or evening' },
  },
  {
    id: 'tour',
    group: 'visit',
    keys: [{ code: 'KeyT' }],
    name: { zh: '带我看', en: 'Show me round' },
  },
  {
    id: 'pause',
    group: 'visit',
    keys: [{ code: 'KeyP' }],
    name: { zh: '停一停，再接着看', en: 'Pause, and go on' },
  },
  {
    id: 'sound',
    group: 'visit',
    keys: [{ code: 'KeyV' }],
    name: { zh: '声音开关', en: 'Sound on or off' },
  },
  {
    id: 'help',
    group: 'visit',
    keys: [{ code: 'KeyH' }, { code: 'Slash', shift: true }],
    name: { zh: '按键和手势', en: 'Keys and gestures' },
  },
  {
    id: 'close',
    group: 'visit',
    keys: [{ code: 'Escape' }],
    name: { zh: '关闭，退一步', en: 'Close, or one step back' },
  },
] as const satisfies readonly ActionShape[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** One thing that can be done; what {@link ACTIONS} is a list of. */
export interface Action extends ActionShape {
  readonly id: ActionId;
}

const LIST: readonly Action[] = ACTIONS;

/** What a key does in a mode; undefined when it does nothing. */
export function actionOfKey(code: string, shift: boolean, mode: Mode): Action | undefined {
  return LIST.find(({ keys }) =>
    keys.some(
      (key: Key) =>
        key.code === code &&
        (key.shift === undefined || key.shift === shift) &&
        (!key.modes || key.modes.includes(mode)),
    ),
  );
}

const WRITTEN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ShiftLeft: 'Shift',
  ShiftRight: 'Shift',
  Equal: '+',
  NumpadAdd: '+',
  Minus: '−',
  NumpadSubtract: '−',
  NumpadEnter: 'Enter',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** What is written on a key. */
export function keyLabel({ code, shift }: Key): string {
  if (code === 'Slash' && shift) return '?';
  const written = WRITTEN[code] ?? code.replace(/^(Key|Digit)/, '');
  return shift ? `Shift ${written}` : written;
}

/** What is written on an action's keys, each once. */
export const keyLabels = ({ keys }: Action): string[] => [...new Set(keys.map(keyLabel))];
