import type { Kind, Measure } from '../../contract/product';
import type { Language } from '../../contract/text';
import type { Place } from '../../ui/parts/places';

type Body = 'height' | 'chest' | 'waist' | 'hip';

interface ProductTexts {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly colour: string;
  readonly colourIs: (name: string) => string;
  readonly size: string;
  readonly out: (name: string) => string;
  readonly soldOut: string;
  readonly soldOutIn: (name: string) => string;
  readonly chooseSize: string;
  readonly few: (count: number) => string;
  readonly add: string;
  readonly pair: (one: string, other: string) => string;
  readonly delivery: (day: string, fee: string, freeFrom: string) => string;
  readonly deliveryFree: (day: string) => string;
  readonly details: string;
  readonly chart: {
    readonly open: string;
    readonly title: string;
    readonly body: string;
    readonly garment: string;
    readonly note: string;
    readonly size: string;
    readonly chosen: string;
    readonly bodyMeasures: Readonly<Record<Body, string>>;
    readonly measures: Readonly<Record<Measure, string>>;
  };
  readonly places: string;
  readonly place: Readonly<Record<Place, string>>;
  readonly missing: { readonly title: string; readonly todo: string; readonly shelf: string };
  readonly viewer: {
    readonly stage: string;
    readonly picture: (name: string, colour: string) => string;
    readonly model: (name: string, colour: string) => string;
    readonly keys: string;
    readonly hint: { readonly touch: string; readonly mouse: string };
    readonly loading: string;
    readonly bytes: (loaded: string, total: string) => string;
    readonly flat: string;
    readonly lost: string;
    readonly failed: string;
    readonly again: string;
    readonly dimensions: string;
    readonly full: string;
    readonly notFull: string;
    readonly height: (cm: string) => string;
    readonly width: (cm: string) => string;
    readonly depth: (cm: string) => string;
  };
}

export const PRODUCT_TEXTS: Readonly<Record<Language, ProductTexts>> = {
  zh: {
    kinds: { garment: '衣', furniture: '住', car: '行', object: '物' },
    colour: '颜色',
    colourIs: (name) => `颜色：${name}`,
    size: '尺码',
    out: (name) => `${name}，售罄`,
    soldOut: '售罄',
    soldOutIn: (name) => `${name} 售罄`,
    chooseSize: '先选尺码',
    few: (count) => `只剩 ${count} 件`,
    add: '放进购物袋',
    pair: (one, other) => `${one} · ${other}`,
    delivery: (day, fee, freeFrom) => `${day}送到，运费 ${fee}，满 ${freeFrom} 免运费。货到付款。`,
    deliveryFree: (day) => `${day}送到，免运费。货到付款。`,
    details: '细节',
    chart: {
      open: '尺码表',
      title: '尺码表',
      body: '你的身体',
      garment: '衣服平放',
      note: '单位厘米。胸、腰、臀量一整圈。',
      size: '尺码',
      chosen: '已选',
      bodyMeasures: { height: '身高', chest: '胸围', waist: '腰围', hip: '臀围' },
      measures: {
        chest: '胸围',
        waist: '腰围',
        hip: '臀围',
        hem: '下摆',
        length: '衣长',
        shoulder: '肩宽',
        sleeve: '袖长',
        cuff: '袖口',
        rise: '前裆',
        inseam: '内长',
        thigh: '大腿围',
        knee: '膝围',
      },
    },
    places: '在哪里看',
    place: { look: '看', try: '试', enter: '境' },
    missing: {
      title: '这件不在店里。',
      todo: '它可能已经下架，也可能链接少了一截。',
      shelf: '看看别的',
    },
    viewer: {
      stage: '立体图',
      picture: (name, colour) => `${name}，${colour}`,
      model: (name, colour) => `${name}，${colour}，可以转动的立体图`,
      keys: '方向键转动，加号和减号靠近或退后，0 回到原样；按住 Shift 用方向键移动画面。',
      hint: { touch: '拖动旋转，双指靠近', mouse: '拖动旋转，滚轮靠近' },
      loading: '正在变立体',
      bytes: (loaded, total) => `${loaded} / ${total} MB`,
      flat: '这个浏览器不能画立体图，所以只有照片。',
      lost: '画面断了一下，正在恢复。',
      failed: '立体图没有送到。',
      again: '再试一次',
      dimensions: '量尺寸',
      full: '全屏',
      notFull: '退出全屏',
      height: (cm) => `高 ${cm} cm`,
      width: (cm) => `宽 ${cm} cm`,
      depth: (cm) => `深 ${cm} cm`,
    },
  },
  en: {
    kinds: { garment: 'Wear', furniture: 'Live', car: 'Drive', object: 'Keep' },
    colour: 'Colour',
    colourIs: (name) => `Colour: ${name}`,
    size: 'Size',
    out: (name) => `${name}, sold out`,
    soldOut: 'Sold out',
    soldOutIn: (name) => `${name} is sold out`,
    chooseSize: 'Choose a size first',
    few: (count) => (count === 1 ? 'The last one' : `Only ${count} left`),
    add: 'Add to bag',
    pair: (one, other) => `${one}, ${other}`,
    delivery: (day, fee, freeFrom) =>
      `Arrives ${day} for ${fee}, for nothing from ${freeFrom}. Paid at the door.`,
    deliveryFree: (day) => `Arrives ${day}, delivered for nothing. Paid at the door.`,
    details: 'Details',
    chart: {
      open: 'Size chart',
      title: 'Size chart',
      body: 'Your body',
      garment: 'The garment, laid flat',
      note: 'In centimetres. Chest, waist and hip go all the way round.',
      size: 'Size',
      chosen: 'chosen',
      bodyMeasures: { height: 'Height', chest: 'Chest', waist: 'Waist', hip: 'Hip' },
      measures: {
        chest: 'Chest',
        waist: 'Waist',
        hip: 'Hip',
        hem: 'Hem',
        length: 'Length',
        shoulder: 'Shoulder',
        sleeve: 'Sleeve',
        cuff: 'Cuff',
        rise: 'Rise',
        inseam: 'Inseam',
        thigh: 'Thigh',
        knee: 'Knee',
      },
    },
    places: 'Where you see it',
    place: { look: 'Look', try: 'Try', enter: 'Enter' },
    missing: {
      title: 'This piece is not here.',
      todo: 'It may have left the shelf, or a part of the link is missing.',
      shelf: 'See what there is',
    },
    viewer: {
      stage: '3D view',
      picture: (name, colour) => `${name} in ${colour}`,
      model: (name, colour) => `${name} in ${colour}, in 3D`,
      keys: 'Arrow keys turn it, plus and minus come closer or step back, 0 goes back to how it was; shift and arrows move the view.',
      hint: {
        touch: 'Drag to turn, pinch to come close',
        mouse: 'Drag to turn, scroll to come close',
      },
      loading: 'Turning solid',
      bytes: (loaded, total) => `${loaded} of ${total} MB`,
      flat: 'This browser does not draw in 3D, so here is the photo alone.',
      lost: 'The picture was lost for a moment and is coming back.',
      failed: 'The 3D model did not arrive.',
      again: 'Try again',
      dimensions: 'Dimensions',
      full: 'Full screen',
      notFull: 'Leave full screen',
      height: (cm) => `${cm} cm`,
      width: (cm) => `${cm} cm across`,
      depth: (cm) => `${cm} cm deep`,
    },
  },
};
