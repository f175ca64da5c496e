import type { Text } from '../../../../src/contract/text';
import type { ShowroomDocument } from '../../../showrooms/showroom-document';
import { SLOTS } from './slots';

type Hotspot = ShowroomDocument['hotspots'][number];

const text = (zh: string, en: string): Text => ({ zh, en });

/** On the node `hotspot-<id>`. */
const info = (id: string, place: string, label: Text, words: Text): Hotspot => ({
  id,
  kind: 'info',
  place,
  node: `hotspot-${id}`,
  label,
  text: words,
});

/** On both faces of a door: on one it leads on, on the other back. */
const door = (id: string, from: string, to: string, label: Text, back: Text): Hotspot[] => [
  {
    id: `door-${id}`,
    kind: 'door',
    place: from,
    node: `hotspot-door-${id}`,
    label,
    passage: `${id}-door`,
  },
  {
    id: `door-${id}-back`,
    kind: 'door',
    place: to,
    node: `hotspot-door-${id}-inside`,
    label: back,
    passage: `${id}-door`,
  },
];

export const HOTSPOTS: readonly Hotspot[] = [
  ...SLOTS.map(({ id, place, name }): Hotspot => ({
    id,
    kind: 'slot',
    place,
    label: name,
    slot: id,
  })),
  ...door(
    'bed1',
    'living',
    'bed1',
    text('去卧室', 'To the bedroom'),
    text('回客厅', 'To the living room'),
  ),
  ...door('bed2', 'entry', 'bed2', text('去书房', 'To the study'), text('回门厅', 'To the hall')),
  ...door(
    'bath',
    'entry',
    'bath',
    text('去浴室', 'To the bathroom'),
    text('回门厅', 'To the hall'),
  ),
  info(
    'view',
    'balcony',
    text('窗外', 'The view'),
    text(
      '十二层，正南，前面是公园，公园后面才是城。公园里不盖楼，这片天以后也在。',
      'Twelfth floor, due south: first the park, then the city. Nobody builds on a park, so this much sky will stay.',
    ),
  ),
  info(
    'slider',
    'living',
    text('推拉门', 'Sliding door'),
    text(
      '四扇玻璃，两条轨，总有一扇开着。出去一步，就是阳台。',
      'Four panes on two tracks, and one of them always stands open. The balcony is one step away.',
    ),
  ),
  info(
    'cove',
    'living',
    text('灯带', 'Cove light'),
    text(
      '灯藏在七厘米半的檐后面：只见天花亮，不见灯。傍晚第一个亮的是它。',
      'The lamps lie behind a lip of 7.5 cm: one sees the ceiling lit, and nowhere a lamp. At dusk it is the first to come on.',
    ),
  ),
  info(
    'tv-wall',
    'living',
    text('格栅墙', 'Slatted wall'),
    text(
      '橡木格栅，背后衬黑色吸音毡。回声到这里为止，说话不必提高嗓门。',
      'Oak slats before black felt. Echoes end here, so nobody has to raise their voice.',
    ),
  ),
  info(
    'bookshelf',
    'living',
    text('书架', 'Bookshelf'),
    text(
      '胡桃木，高 2.22 米，放得下两百来本。最上一层，留给已经读完的。',
      'Walnut, 2.22 m high, with room for about two hundred books. The top shelf is for those one has finished.',
    ),
  ),
  info(
    'floor',
    'living',
    text('地板', 'Floor'),
    text(
      '油饰橡木，板宽 18 厘米，顺着光铺。正午的时候，看不见缝。',
      'Oiled oak in boards of 18 cm, laid towards the light. At noon the joints cannot be seen.',
    ),
  ),
  info(
    'pendants',
    'living',
    text('吊灯', 'Pendants'),
    text(
      '离桌面 82 厘米：照菜，不照眼。',
      'They hang 82 cm above the table, and light the plates rather than the eyes.',
    ),
  ),
  info(
    'worktop',
    'living',
    text('台面', 'Worktop'),
    text(
      '石英石，厚 38 毫米。灶具平嵌在里面，抹布一把就过去。',
      'Quartz, 38 mm thick. The hob lies flush in it, so a cloth goes straight across.',
    ),
  ),
  info(
    'oven',
    'living',
    text('烤箱', 'Ovens'),
    text(
      '两台，与手同高，端热盘子不用弯腰。冰箱藏在旁边那扇门后。',
      'Two, at the height of the hands: nobody stoops with a hot dish. The fridge is behind the next door.',
    ),
  ),
  info(
    'bench',
    'entry',
    text('换鞋凳', 'Bench'),
    text(
      '坐下来换鞋，鞋往凳下一推。',
      'One sits down to take off one’s shoes, and they go underneath.',
    ),
  ),
  info(
    'console',
    'entry',
    text('玄关台', 'Console'),
    text(
      '钥匙和信放在这里，出门前再照一眼镜子。',
      'For keys and letters, and for a last look in the mirror.',
    ),
  ),
  info(
    'bed',
    'bed1',
    text('床', 'Bed'),
    text(
      '160 × 200 厘米，睡得下两个人，亚麻床品越洗越软。',
      'For two, on 160 by 200 cm. The linen grows softer with every wash.',
    ),
  ),
  info(
    'wardrobe',
    'bed1',
    text('衣柜', 'Wardrobe'),
    text(
      '四扇门，两米四的挂杆。老实说，够了。',
      'Four doors, with 2.4 m of rail behind them. Honestly, it is enough.',
    ),
  ),
  info(
    'desk',
    'bed2',
    text('书桌', 'Desk'),
    text(
      '窗前一米六的橡木，朝东。最好的光，在第一通电话之前。',
      'Oak, 160 cm of it, at a window to the east. The best light comes before the first call.',
    ),
  ),
  info(
    'daybed',
    'bed2',
    text('榻', 'Daybed'),
    text(
      '90 × 200 厘米，客人睡得下；没有客人的时候，书睡在上面。',
      'A guest sleeps well on 90 by 200 cm. When there is none, the books do.',
    ),
  ),
  info(
    'basin',
    'bath',
    text('台盆', 'Basin'),
    text(
      '一体的盆，宽 45 厘米，架在橡木柜上。',
      'Made in one piece, 45 cm wide, on a cabinet of oak.',
    ),
  ),
  info(
    'mirror',
    'bath',
    text('镜子', 'Mirror'),
    text(
      '宽 90 厘米，光从背后来。清晨七点，它也算体贴。',
      'It is 90 cm wide and lit from behind, which is kind at seven in the morning.',
    ),
  ),
  info(
    'shower',
    'bath',
    text('淋浴', 'Shower'),
    text(
      '没有门槛，也没有帘子，只有一片 8 毫米的玻璃。',
      'No step and no curtain: one pane of glass, 8 mm thick.',
    ),
  ),
];
