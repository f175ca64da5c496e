import type { Showroom } from '../../contract/showroom';
import type { ShowroomView } from '../../contract/showroom-view';
import { boxMiddle } from '../../math/polygon';

/**
 * How a place is seen by whoever asks for nothing but the place: as the showroom begins, or from the place's
 * first spot. Null for a place that the showroom does not have.
 */
export function baseView({ start, scene }: Showroom, placeId: string): ShowroomView | null {
  if (placeId === start.place) return start;
  const place = scene.places.find(({ id }) => id === placeId);
  if (!place) return null;
  const [spot] = place.spots;
  const [x, z] = boxMiddle(place.outline);
  return {
    ...start,
    place: placeId,
    yaw: spot.yawDeg,
    pitch: 0,
    offset: [spot.at[0] - x, 0, spot.at[1] - z],
  };
}
