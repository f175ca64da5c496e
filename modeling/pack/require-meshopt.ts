import type { Document } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';

type Method =
  (typeof EXTMeshoptCompression.EncoderMethod)[keyof typeof EXTMeshoptCompression.EncoderMethod];

/** Says that geometry is quantised, and has it compressed by meshoptimizer when the document is written. */
export function requireMeshopt(document: Document, method: Method): void {
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions({ method });
}
