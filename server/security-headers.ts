import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** What the document and its workers may load: this origin, and what they made themselves. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  // three's GLTFLoader fetches blob: addresses for the textures inside a model.
  connectSrc: ["'self'", 'blob:'],
  imgSrc: ["'self'", 'blob:', 'data:'],
  mediaSrc: ["'self'", 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'self'"],
  baseUri: ["'self'"],
};

/** Powers that this origin may ask for; no frame of another origin gets them. */
const PERMISSIONS_POLICY = {
  camera: ['self'],
  xrSpatialTracking: ['self'],
  accelerometer: ['self'],
  gyroscope: ['self'],
  fullscreen: ['self'],
  screenWakeLock: ['self'],
  webShare: ['self'],
};

export interface SecurityOptions {
  /** Whether the shop has a public HTTPS origin: only then may browsers insist on HTTPS from now on. */
  readonly strictTransport: boolean;
}

/** The same headers on every answer: a worker runs under its own response's policy, not the page's. */
export function securityHeaders({ strictTransport }: SecurityOptions): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    permissionsPolicy: PERMISSIONS_POLICY,
    strictTransportSecurity: strictTransport && 'max-age=15552000',
    referrerPolicy: 'same-origin',
  });
}
