import type { ShowroomDocument } from '../../showrooms/showroom-document';
import { FLAT } from './flat';

/** What a fresh shop has to walk through, in this order. */
export const SHOWROOMS: readonly ShowroomDocument[] = [FLAT];
