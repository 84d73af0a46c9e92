import type { DraftBlock } from '../draft';
import type { LineShape } from '../lines/line-shape';
import { type Cohesion, measureCohesion } from '../lines/measure-cohesion';
import type { Page } from '../lines/measure-page';
import type { Site } from './cue';

/**
 * A block among its neighbours, and one after another all of a text; notes how far about a block cues have looked.
 *
 * What all cues say of it hangs on texts, which do not change, and on the roles of the blocks that they looked at: as long as these
 * are the same, they need not be asked again.
 */
export class BlockSite implements Site {
  /** Set when a cue looks further than the line: at a block, whose role may change, or through the whole text. */
  looked = false;
  index = -1;
  text = '';
  shape!: LineShape;
  private knownCohesion: Cohesion | null = null;
  /** For each block, the farthest that cues have looked; `least` above `most` where they looked at none. */
  private readonly least: Int16Array;
  private readonly most: Int16Array;

  constructor(
    private readonly blocks: readonly DraftBlock[],
    readonly page: Page,
  ) {
    this.least = new Int16Array(blocks.length).fill(1);
    this.most = new Int16Array(blocks.length).fill(-1);
  }

  /** Goes to another block. */
  moveTo(index: number): this {
    const { text, shape } = this.blocks[index] as DraftBlock;
    this.index = index;
    this.text = text;
    this.shape = shape;
    this.knownCohesion = null;
    return this;
  }

  get block(): DraftBlock {
    return this.near(0) as DraftBlock;
  }

  get cohesion(): Cohesion {
    this.looked = true;
    this.knownCohesion ??= measureCohesion(this.index, this.page);
    return this.knownCohesion;
  }

  /** A function of its own, as cues take the site apart. */
  readonly near = (distance: number): DraftBlock | undefined => {
    const { index, least, most } = this;
    this.looked = true;
    if (distance < (least[index] as number)) least[index] = distance;
    if (distance > (most[index] as number)) most[index] = distance;
    return this.blocks[index + distance];
  };

  /** Tells whether one of the blocks that cues looked at when asked about this one has a time at or after the one given. */
  hasNews(index: number, times: Float64Array, since: number): boolean {
    const last = Math.min(index + (this.most[index] as number), times.length - 1);
    for (let at = Math.max(index + (this.least[index] as number), 0); at <= last; at++) {
      if ((times[at] as number) >= since) return true;
    }
    return false;
  }
}
