import { agreesWithMarks, hasMarks } from './fold/agree-marks';
import type { Reading } from './index/reading';
import { narrow } from './index/shape';
import { vocaliseReading } from './vocalise-reading';

/** Leaves out the readings, and of readings the endings, that the marks of a written word rule out. A word without marks rules nothing out. */
export function respectMarks(word: string, readings: Reading[]): Reading[] {
  if (!hasMarks(word)) return readings;
  return readings.flatMap((reading) => {
    const shape = narrow(reading.shape, (cell) => agreesWithMarks(word, vocaliseReading(reading, cell)));
    if (!shape) return [];
    return shape === reading.shape ? [reading] : [{ ...reading, shape, told: [] }];
  });
}
