/** One version of a text, frozen. Version 0 comes from disk. */
export interface DraftSource {
  readonly uri: string;
  readonly version: number;
  /** As the editor or the file has it: line ends, BOM and all. */
  readonly text: string;
}
