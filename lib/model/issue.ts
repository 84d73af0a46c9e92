import type { Position } from './text';

/** `error`: not to be published. `warning`: an editor should look. `note`: told, and nothing to do. */
export type Severity = 'error' | 'warning' | 'note';

/** Something to say about a text or a file, with a code that tests and tools can name, and where it is. */
export interface Issue {
  code: string;
  message: string;
  severity: Severity;
  position: Position;
}

/** An issue in a file of the project's content. `file` is relative to the project's folder. */
export interface FileIssue extends Issue {
  file: string;
}
