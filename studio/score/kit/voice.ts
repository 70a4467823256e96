/** What every synthetic voice needs: where it sounds, and its chance. */
import type { Studio } from '../pieces.ts';

export interface Voice {
  readonly context: BaseAudioContext;
  readonly to: AudioNode;
  /** 0..1, seeded. */
  readonly chance: () => number;
}

/** A voice of a stem that plays into a bus. */
export const voice = ({ context, chance }: Studio, to: AudioNode): Voice => ({ context, to, chance });
