/** Fetches what draws goods in 3D: three.js comes with it, and with nothing else of the shop's pages. */
export const loadViewer = () => import('../../../scene/viewer/viewer-canvas');
