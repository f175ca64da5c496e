import { brownNoise, burst } from './make-noise';

/** What is heard once when something is done. */
export type Click = 'step' | 'door' | 'swap' | 'tape';

export interface RoomSound {
  /** Begins the room's own tone; to be called in answer to a touch, or browsers stay silent. */
  start(): void;
  stop(): void;
  click(click: Click): void;
  dispose(): void;
}

/** How loud the room is when nobody moves: heard, once one listens. */
const TONE = 0.035;
const TONE_SECONDS = 6;

/** A knock: noise that dies within `decay` seconds, through a low and a high cut. Hz. */
interface Knock {
  readonly decay: number;
  readonly below: number;
  readonly above: number;
  readonly gain: number;
  /** A body that rings under it: Hz and seconds. */
  readonly body?: { readonly hertz: number; readonly decay: number; readonly gain: number };
}

const KNOCKS: Readonly<Record<Click, readonly Knock[]>> = {
  // Heel, then sole.
  step: [
    {
      decay: 0.012,
      below: 520,
      above: 70,
      gain: 0.16,
      body: { hertz: 92, decay: 0.035, gain: 0.08 },
    },
    { decay: 0.02, below: 1400, above: 300, gain: 0.025 },
  ],
  // The latch, and the leaf.
  door: [
    { decay: 0.006, below: 3200, above: 700, gain: 0.12 },
    {
      decay: 0.05,
      below: 420,
      above: 60,
      gain: 0.12,
      body: { hertz: 74, decay: 0.09, gain: 0.07 },
    },
  ],
  // Felt feet set down on wood.
  swap: [
    {
      decay: 0.02,
      below: 700,
      above: 80,
      gain: 0.16,
      body: { hertz: 118, decay: 0.06, gain: 0.06 },
    },
  ],
  tape: [{ decay: 0.004, below: 4200, above: 1200, gain: 0.07 }],
};

/** Sounds made by program: no file is fetched, and nothing is made before the first `start`. */
export function createRoomSound(random: () => number): RoomSound {
  let context: AudioContext | null = null;
  let tone: { readonly gain: GainNode; readonly source: AudioBufferSourceNode } | null = null;

  const noise = (seconds: number, fill: (samples: Float32Array, rate: number) => void) => {
    const { sampleRate } = context!;
    const buffer = context!.createBuffer(1, Math.ceil(seconds * sampleRate), sampleRate);
    fill(buffer.getChannelData(0), sampleRate);
    return buffer;
  };
  const filtered = (type: BiquadFilterType, hertz: number, to: AudioNode) => {
    const filter = new BiquadFilterNode(context!, { type, frequency: hertz, Q: 0.5 });
    filter.connect(to);
    return filter;
  };

  const knock = ({ decay, below, above, gain, body }: Knock, at: number) => {
    const { currentTime, destination } = context!;
    const loud = new GainNode(context!, { gain: gain * (0.85 + 0.3 * random()) });
    loud.connect(destination);
    const low = filtered('lowpass', below * (0.9 + 0.2 * random()), loud);
    const source = new AudioBufferSourceNode(context!, {
      buffer: noise(decay * 6, (samples, rate) => burst(samples, rate, decay, random)),
    });
    source.connect(filtered('highpass', above, low));
    source.start(currentTime + at);
    if (!body) return;
    const ring = new GainNode(context!, { gain: body.gain });
    ring.connect(destination);
    ring.gain.setTargetAtTime(0, currentTime + at, body.decay / 2);
    const hum = new OscillatorNode(context!, { frequency: body.hertz * (0.95 + 0.1 * random()) });
    hum.connect(ring);
    hum.start(currentTime + at);
    hum.stop(currentTime + at + body.decay * 4);
  };

  return {
    start() {
      context ??= new AudioContext();
      void context.resume();
      if (tone) return;
      const gain = new GainNode(context, { gain: 0 });
      gain.connect(context.destination);
      gain.gain.setTargetAtTime(TONE, context.currentTime, 0.8);
      const source = new AudioBufferSourceNode(context, {
        buffer: noise(TONE_SECONDS, (samples) => brownNoise(samples, random)),
        loop: true,
      });
      source.connect(filtered('highpass', 60, filtered('lowpass', 420, gain)));
      source.start();
      tone = { gain, source };
    },
    stop() {
      if (!context || !tone) return;
      tone.gain.gain.setTargetAtTime(0, context.currentTime, 0.2);
      tone.source.stop(context.currentTime + 1);
      tone = null;
    },
    click(click) {
      if (!context || !tone || context.state !== 'running') return;
      KNOCKS[click].forEach((each, i) => knock(each, i * 0.045));
    },
    dispose() {
      tone = null;
      void context?.close();
      context = null;
    },
  };
}
