import type { Texts } from './texts';

export const en: Texts = {
  brand: 'Tryscape',
  switchLanguage: '中文',
  tryon: {
    title: 'Try on',
    inputs: 'Picture',
    camera: 'Camera',
    photo: 'A photo',
    demo: 'A model',
    colours: 'Colour',
    promise: 'Camera and photos stay on this device.',
    asking: 'Asking for the camera',
    loading: 'Fetching the tailor',
    megabytes: (amount) => `${amount} MB`,
    paused: 'One moment. If the picture does not come back, reload the page.',
    lost: 'Nobody in the picture. Step back until head and hips are in it.',
    lostInPhoto: 'Nobody found in this photo. Choose one that shows head and hips.',
    worn: (garment, colour) => `Worn: ${garment}, ${colour}`,
    pictureOf: (garment) => `Picture with ${garment}`,
  },
  errors: {
    camera_missing: 'There is no camera here. Try a photo or a model.',
    camera_refused:
      'The camera was refused. Allow it in the address bar’s site settings, then choose it again.',
    camera_busy: 'Another program holds the camera. Close it there, then choose it again.',
    camera_insecure:
      'This browser gives no camera to this page. Open it over HTTPS, in Chrome or Safari.',
    camera_ended: 'The camera has stopped. Choose it again to go on.',
    photo_unreadable: 'This photo cannot be read here. JPEG, PNG and WebP can.',
    tracker_blocked: 'This browser blocks WebAssembly, which finds the body. Try another browser.',
    tracker_unreachable: 'The tracker did not load. Check the network, then choose again.',
    webgl_missing: 'This browser cannot draw in 3D (WebGL is off). Try another browser.',
    model_unreachable: 'The garment did not load. Check the network, then choose again.',
    shop_unreachable: 'The shop does not answer. Check the network, then reload.',
  },
};
