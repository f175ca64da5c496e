/** Number of BlazePose landmarks. */
export const LANDMARK_COUNT = 33;

/** BlazePose landmark indices (MediaPipe Pose Landmarker model card, figure 1). */
export const LANDMARK = {
  nose: 0,
  leftEye: 2,
  rightEye: 5,
  leftEar: 7,
  rightEar: 8,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftPinky: 17,
  rightPinky: 18,
  leftIndex: 19,
  rightIndex: 20,
  leftThumb: 21,
  rightThumb: 22,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
  leftHeel: 29,
  rightHeel: 30,
  leftFootIndex: 31,
  rightFootIndex: 32,
} as const;

/** One person's landmarks in one frame, as the tracker gives them. */
export interface Landmarks {
  /** 33 × (x, y, z, visibility): x and y in 0..1 of the unmirrored frame, y down; z unused. */
  readonly image: Float32Array;
  /** 33 × (x, y, z, visibility): metres about the hips' centre, y down, z away from the camera. */
  readonly world: Float32Array;
}
