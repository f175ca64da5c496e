import type { Language } from '../../contract/text';
import type { Mode } from '../../contract/showroom-view';

interface ShowroomTexts {
  readonly picture: (place: string) => string;
  /** Names of the eight winds, clockwise from north, short and as they are said. */
  readonly winds: readonly string[];
  readonly windsSaid: readonly string[];
  readonly compass: (wind: string) => string;
  readonly area: (squareMetres: string) => string;
  readonly whole: string;
  readonly youAreIn: (place: string) => string;
  readonly facts: (...facts: readonly string[]) => string;
  readonly modes: string;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly measure: string;
  readonly hour: string;
  readonly hourIs: (clock: string, name: string) => string;
  readonly sum: string;
  readonly nothingSold: string;
  readonly more: string;
  readonly sound: string;
  readonly help: string;
  readonly share: { readonly act: string; readonly copied: string };
  readonly inView: string;
  readonly panel: {
    readonly colour: string;
    readonly out: (name: string) => string;
    readonly another: string;
    readonly closer: string;
    readonly arrives: string;
    readonly size: (width: string, depth: string, height: string) => string;
    readonly sizeSaid: (width: string, depth: string, height: string) => string;
    readonly swapped: (name: string, sum: string) => string;
  };
  readonly door: {
    readonly goIn: string;
    readonly open: string;
    readonly shut: string;
    readonly waits: string;
  };
  readonly plan: {
    readonly title: string;
    /** Before a place's name. */
    readonly goTo: string;
    readonly here: string;
  };
  readonly tour: {
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly leave: string;
    readonly speed: (times: string) => string;
    readonly step: (step: string, count: string) => string;
  };
  readonly loading: {
    readonly title: string;
    readonly bytes: (loaded: string, total: string) => string;
    readonly missing: (names: string) => string;
    readonly again: string;
    readonly noWebGl: string;
    readonly pieces: string;
  };
  readonly keys: { readonly title: string };
  readonly taping: {
    readonly first: string;
    readonly second: string;
    readonly keys: string;
    readonly parts: (across: string, up: string) => string;
    readonly room: (width: string, depth: string, height: string, area: string) => string;
    readonly forget: string;
    readonly nothing: string;
  };
}

export const SHOWROOM_TEXTS: Readonly<Record<Language, ShowroomTexts>> = {
  zh: {
    picture: (place) => `${place}，拖动环顾，点地面走过去`,
    winds: ['北', '东北', '东', '东南', '南', '西南', '西', '西北'],
    windsSaid: ['北', '东北', '东', '东南', '南', '西南', '西', '西北'],
    compass: (wind) => `指南针：你面朝${wind}。按下转向正北`,
    area: (squareMetres) => `${squareMetres} m²`,
    whole: '全屋',
    youAreIn: (place) => `你在${place}`,
    facts: (...facts) => facts.join(' · '),
    modes: '怎么看',
    mode: { walk: '走', hop: '点位', dollhouse: '模型', plan: '平面' },
    measure: '量',
    hour: '几点的光',
    hourIs: (clock, name) => `${clock} ${name}`,
    sum: '此间陈设合计',
    nothingSold: '这一间没有在卖的东西',
    more: '更多',
    sound: '声音',
    help: '按键和手势',
    share: { act: '复制此刻的链接', copied: '链接已复制，打开就是眼前所见。' },
    inView: '眼前的东西',
    panel: {
      colour: '颜色',
      out: (name) => `${name}，售罄`,
      another: '换一件试试',
      closer: '走近看',
      arrives: '正在搬来。',
      size: (width, depth, height) => `${width} × ${depth} × ${height} cm`,
      sizeSaid: (width, depth, height) => `宽 ${width}、深 ${depth}、高 ${height} 厘米`,
      swapped: (name, sum) => `换成了${name}。此间陈设合计 ${sum}。`,
    },
    door: {
      goIn: '走进去',
      open: '打开门',
      shut: '关上门',
      waits: '门后还在送来，到了就开。',
    },
    plan: {
      title: '平面图',
      goTo: '去',
      here: '你在',
    },
    tour: {
      start: '带我走一圈',
      pause: '停一停',
      resume: '接着走',
      leave: '不用带了',
      speed: (times) => `${times} 倍速`,
      step: (step, count) => `${step} / ${count}`,
    },
    loading: {
      title: '正在布置',
      bytes: (loaded, total) => `${loaded} / ${total} MB`,
      missing: (names) => `没有送到：${names}。`,
      again: '再试一次',
      noWebGl: '这个浏览器不能画立体图。平面图和屋里的东西都在这里。',
      pieces: '屋里的东西',
    },
    keys: { title: '按键和手势' },
    taping: {
      first: '点一处，从那里量起。',
      second: '再点一处，量到那里。',
      keys: '方向键对准，回车定点。',
      parts: (across, up) => `水平 ${across} · 竖直 ${up}`,
      room: (width, depth, height, area) => `这一间 ${width} × ${depth} × ${height} · ${area}`,
      forget: '重新量',
      nothing: '那里没有可以量的面。',
    },
  },
  en: {
    picture: (place) => `${place}. Drag to look round, click the floor to go there`,
    winds: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'],
    windsSaid: [
      'north',
      'north-east',
      'east',
      'south-east',
      'south',
      'south-west',
      'west',
      'north-west',
    ],
    compass: (wind) => `Compass: you look ${wind}. Turns you to north`,
    area: (squareMetres) => `${squareMetres} m²`,
    whole: 'All rooms',
    youAreIn: (place) => `you are in the ${place.toLowerCase()}`,
    facts: (...facts) => facts.join(', '),
    modes: 'How you see it',
    mode: { walk: 'Walk', hop: 'Hop', dollhouse: 'Dollhouse', plan: 'Plan' },
    measure: 'Measure',
    hour: 'Light of the hour',
    hourIs: (clock, name) => `${clock} ${name}`,
    sum: 'This room as you see it',
    nothingSold: 'Nothing in here is for sale',
    more: 'More',
    sound: 'Sound',
    help: 'Keys and gestures',
    share: {
      act: 'Copy a link to this view',
      copied: 'Copied. It opens on what you see now.',
    },
    inView: 'Things in view',
    panel: {
      colour: 'Colour',
      out: (name) => `${name}, sold out`,
      another: 'Another in its place',
      closer: 'Go closer',
      arrives: 'On its way.',
      size: (width, depth, height) => `${width} × ${depth} × ${height} cm`,
      sizeSaid: (width, depth, height) =>
        `${width} centimetres across, ${depth} deep, ${height} high`,
      swapped: (name, sum) => `${name} in its place. This room as you see it: ${sum}.`,
    },
    door: {
      goIn: 'Go in',
      open: 'Open the door',
      shut: 'Shut the door',
      waits: 'What lies behind it is still on its way; the door opens then.',
    },
    plan: {
      title: 'Floor plan',
      goTo: 'Go to',
      here: 'You are in',
    },
    tour: {
      start: 'Show me round',
      pause: 'Pause',
      resume: 'Go on',
      leave: 'End the tour',
      speed: (times) => `${times} × speed`,
      step: (step, count) => `${step} of ${count}`,
    },
    loading: {
      title: 'Setting the room',
      bytes: (loaded, total) => `${loaded} of ${total} MB`,
      missing: (names) => `Did not arrive: ${names}.`,
      again: 'Try again',
      noWebGl: 'This browser does not draw in 3D. The plan and all the pieces are here.',
      pieces: 'In these rooms',
    },
    keys: { title: 'Keys and gestures' },
    taping: {
      first: 'Press a point to measure from.',
      second: 'Press another to measure to.',
      keys: 'Arrow keys aim, Enter sets the point.',
      parts: (across, up) => `${across} across, ${up} up`,
      room: (width, depth, height, area) => `This room: ${width} × ${depth} × ${height}, ${area}`,
      forget: 'Measure anew',
      nothing: 'There is no surface there to measure.',
    },
  },
};
