import type { Severity } from '../model/issue';
import type { Position } from '../model/text';

/** Takes down an issue; an error unless said otherwise. */
export type Report = (code: string, message: string, position: Position, severity?: Severity) => void;
