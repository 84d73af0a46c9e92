import type { DraftBlock } from '../draft';
import type { LineShape } from '../lines/line-shape';
import { type Cohesion, measureCohesion } from '../lines/measure-cohesion';
import type { Page } from '../lines/measure-page';
import type { Line, Site } from './cue';

/**
 * A block among its neighbours, and one after another all of a text; notes how far about a block cues have looked.
 *
 * What all cues say of it hangs on texts, which do not change, and on the roles of the blocks that they looked at: as long as these
 * are the same, they need not be asked again.
 */
export class BlockSite implements Site {
  /** Set when a cue looks further than the line. */
  looked = false;
  /** Set when it looks at what a block is thought to be, which may change. */
  hangs = false;
  index = -1;
  text = '';
  shape!: LineShape;
  private knownCohesion: Cohesion | null = null;
  /** For each block, the farthest whose role cues have asked for; `least` above `most` where they asked for none. */
  private readonly least: Int16Array;
  private readonly most: Int16Array;
  /** For each, whether they have asked what it is thought to be itself. */
  private readonly own: Uint8Array;

  constructor(
    private readonly blocks: readonly DraftBlock[],
    readonly page: Page,
  ) {
    this.least = new Int16Array(blocks.length).fill(1);
    this.most = new Int16Array(blocks.length).fill(-1);
    this.own = new Uint8Array(blocks.length);
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

  get cohesion(): Cohesion {
    this.looked = true;
    this.knownCohesion ??= measureCohesion(this.index, this.page);
    return this.knownCohesion;
  }

  /** Functions of their own, as cues take the site apart. */
  readonly near = (distance: number): Line | undefined => {
    this.looked = true;
    return this.blocks[this.index + distance];
  };

  readonly labelled = (distance: number): DraftBlock | undefined => {
    const { index, least, most } = this;
    this.looked = true;
    this.hangs = true;
    if (distance === 0) this.own[index] = 1;
    if (distance < (least[index] as number)) least[index] = distance;
    if (distance > (most[index] as number)) most[index] = distance;
    return this.blocks[index + distance];
  };

  /** Tells whether one of the blocks that cues looked at when asked about this one has a time at or after the one given. */
  hasNews(index: number, times: Float64Array, since: number): boolean {
    const last = Math.min(index + (this.most[index] as number), times.length - 1);
    for (let at = Math.max(index + (this.least[index] as number), 0); at <= last; at++) {
      if ((times[at] as number) >= since && (at !== index || this.own[index] === 1)) return true;
    }
    return false;
  }
}
