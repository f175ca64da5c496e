import type { ShowroomDocument } from '../../../showrooms/showroom-document';

/** What its rooms are called, and what is worth knowing of each besides its size. */
export const PLACES: ShowroomDocument['placeTexts'] = {
  living: {
    name: { zh: '客厅', en: 'Living room' },
    note: { zh: '朝南，连着餐桌和厨房', en: 'facing south, with table and kitchen' },
  },
  balcony: { name: { zh: '阳台', en: 'Balcony' }, note: { zh: '正对公园', en: 'over the park' } },
  entry: {
    name: { zh: '门厅', en: 'Hall' },
    note: { zh: '四扇门都从这里走', en: 'where four ways meet' },
  },
  bed1: { name: { zh: '卧室', en: 'Bedroom' }, note: { zh: '朝南', en: 'facing south' } },
  bed2: {
    name: { zh: '书房', en: 'Study' },
    note: { zh: '朝东，客人来了是客房', en: 'facing east, a guest room at need' },
  },
  bath: { name: { zh: '浴室', en: 'Bathroom' }, note: { zh: '有窗', en: 'with a window' } },
};
