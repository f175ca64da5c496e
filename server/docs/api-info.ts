/** What the API's document says of itself. */
export const API_INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Tryscape',
    version: '0.1.0',
    description:
      'The shop: catalogue, bag, orders. Problems are RFC 9457; money is whole minor units; lengths are centimetres.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
};
