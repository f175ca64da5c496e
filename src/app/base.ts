/** Where the shop is mounted: '' or '/path'. */
export const BASE = new URL(document.baseURI).pathname.replace(/\/$/, '');
