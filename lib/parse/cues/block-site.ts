import type { DraftBlock } from '../draft';
import type { LineShape } from '../lines/line-shape';
import { type Cohesion, measureCohesion } from '../lines/measure-cohesion';
import type { Page } from '../lines/measure-page';
import type { Site } from './cue';

/**
 * A block among its neighbours, which notes how far about it cues have looked.
 *
 * What all cues say of it hangs on texts, which do not change, and on the roles of the blocks that they looked at: as long as these
 * are the same, they need not be asked again.
 */
export class BlockSite implements Site {
  /** Set when a cue asks for a block, this one or another: its role may change. */
  looked = false;
  readonly text: string;
  readonly shape: LineShape;
  private knownCohesion: Cohesion | null = null;
  /** The farthest neighbours that cues have asked for, since `forget`. */
  private least = 0;
  private most = 0;

  constructor(
    private readonly blocks: readonly DraftBlock[],
    readonly index: number,
    readonly page: Page,
  ) {
    const { text, shape } = blocks[index] as DraftBlock;
    this.text = text;
    this.shape = shape;
  }

  get block(): DraftBlock {
    this.looked = true;
    return this.blocks[this.index] as DraftBlock;
  }

  get cohesion(): Cohesion {
    this.knownCohesion ??= measureCohesion(this.index, this.page);
    return this.knownCohesion;
  }

  /** A function of its own, as cues take the site apart. */
  readonly near = (distance: number): DraftBlock | undefined => {
    this.looked = true;
    if (distance < this.least) this.least = distance;
    else if (distance > this.most) this.most = distance;
    return this.blocks[this.index + distance];
  };

  /** Begins to note anew how far cues look. */
  forget(): void {
    this.least = 0;
    this.most = 0;
  }

  /** Tells whether one of the blocks that cues looked at, this one among them, has a time at or after the one given. */
  hasNews(times: Float64Array, since: number): boolean {
    const last = Math.min(this.index + this.most, times.length - 1);
    for (let at = Math.max(this.index + this.least, 0); at <= last; at++) {
      if ((times[at] as number) >= since) return true;
    }
    return false;
  }
}
