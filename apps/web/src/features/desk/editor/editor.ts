import type { ActName } from '../acts';

/** What one can do with a text editor from around it. */
export type Editor = {
  focus(): void;
  act(name: ActName): void;
  ask(questions: [string, ...string[]]): void;
  takeFiles(files: File[]): void;
  /** As high as the text is. */
  sheet(): HTMLElement | null;
  /** Heights in the window; null for a line there is not, and for a cursor that is nowhere near. */
  topOf(line: number): number | null;
  cursorTop(): number | null;
};
